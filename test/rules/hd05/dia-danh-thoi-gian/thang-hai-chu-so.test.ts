import { thangHaiChuSo } from '../../../../src/rules/hd05/dia-danh-thoi-gian/thang-hai-chu-so';
import { describeRule } from '../../../support/describe-rule';

describeRule(thangHaiChuSo, {
  passes: [['March', { diaDanhThoiGian: 'Bảo Thắng, ngày 05 tháng 3 năm 2026' }]],
  flags: [
    [
      'January of one digit',
      { diaDanhThoiGian: 'Bảo Thắng, ngày 05 tháng 1 năm 2027' },
      'saiChu',
      'Bảo Thắng, ngày 05 tháng 01 năm 2027',
    ],
  ],
});
