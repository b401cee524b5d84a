import { thieuDiaDanh } from '../../../../src/rules/hd05/dia-danh-thoi-gian/thieu-dia-danh';
import { describeRule } from '../../../support/describe-rule';

describeRule(thieuDiaDanh, {
  passes: [['there', {}]],
  flags: [['left out', { diaDanhThoiGian: 'Ngày 05 tháng 11 năm 2026' }, 'thieu']],
});
