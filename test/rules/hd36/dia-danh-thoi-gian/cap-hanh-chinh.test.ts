import { capHanhChinh } from '../../../../src/rules/hd36/dia-danh-thoi-gian/cap-hanh-chinh';
import { describeRule } from '../../../support/describe-rule';

describeRule(capHanhChinh, {
  passes: [
    ['a name of two syllables', {}],
    [
      'a city called after a person, with its unit',
      { diaDanhThoiGian: 'Thành phố Hồ Chí Minh, ngày 05 tháng 11 năm 2026' },
    ],
    ['cut short', { diaDanhThoiGian: 'TP Huế, ngày 05 tháng 11 năm 2026' }],
  ],
  flags: [
    ['one syllable', { diaDanhThoiGian: 'Huế, ngày 05 tháng 11 năm 2026' }, 'thieuCap'],
    ['a person', { diaDanhThoiGian: 'Ngô Quyền, ngày 05 tháng 11 năm 2026' }, 'thieuCap'],
  ],
});
