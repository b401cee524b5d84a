import { thieuDiaDanh } from '../../../../src/rules/nd30/dia-danh-thoi-gian/thieu-dia-danh';
import { describeRule } from '../../../support/describe-rule';

describeRule(thieuDiaDanh, {
  passes: [
    ['place and date', { diaDanhThoiGian: 'Hà Nội, ngày 15 tháng 3 năm 2026' }],
    ['a place still to be filled in', { diaDanhThoiGian: '........, ngày 15 tháng 3 năm 2026' }],
    ['a biên bản has none', { kind: 'bien-ban', diaDanhThoiGian: 'Ngày 15 tháng 3 năm 2026' }],
  ],
  flags: [
    ['a date alone', { kind: 'cong-van', diaDanhThoiGian: 'Ngày 15 tháng 3 năm 2026' }, 'thieu'],
    ['the same in small letters', { kind: 'cong-van', diaDanhThoiGian: 'ngày 15 tháng 3 năm 2026' }, 'thieu'],
  ],
});
