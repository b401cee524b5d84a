import { namBonChuSo } from '../../../../src/rules/hd36/dia-danh-thoi-gian/nam-bon-chu-so';
import { describeRule } from '../../../support/describe-rule';

describeRule(namBonChuSo, {
  passes: [['four digits', {}]],
  flags: [
    [
      'two digits',
      { diaDanhThoiGian: 'Bảo Thắng, ngày 05 tháng 11 năm 26' },
      'saiChu',
      'Bảo Thắng, ngày 05 tháng 11 năm 2026',
    ],
  ],
});
