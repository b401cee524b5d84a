import { dauCuoi } from '../../../../src/rules/nd30/dia-danh-thoi-gian/dau-cuoi';
import { describeRule } from '../../../support/describe-rule';

describeRule(dauCuoi, {
  passes: [
    ['no mark', { diaDanhThoiGian: 'Hà Nội, ngày 15 tháng 3 năm 2026' }],
    ['dots of a blank', { diaDanhThoiGian: 'Hà Nội, ngày ... tháng ... năm ....' }],
  ],
  flags: [
    [
      'a full stop',
      { diaDanhThoiGian: 'Hà Nội, ngày 15 tháng 3 năm 2026.' },
      'saiChu',
      'Hà Nội, ngày 15 tháng 3 năm 2026',
    ],
  ],
});
