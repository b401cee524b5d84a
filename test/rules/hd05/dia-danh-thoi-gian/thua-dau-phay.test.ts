import { thuaDauPhay } from '../../../../src/rules/hd05/dia-danh-thoi-gian/thua-dau-phay';
import { describeRule } from '../../../support/describe-rule';

describeRule(thuaDauPhay, {
  passes: [['one comma', {}]],
  flags: [
    [
      'two commas',
      { diaDanhThoiGian: 'Bảo Thắng,, ngày 05 tháng 11 năm 2026' },
      'saiChu',
      'Bảo Thắng, ngày 05 tháng 11 năm 2026',
    ],
  ],
});
