import { chuNgayThuong } from '../../../../src/rules/hd05/dia-danh-thoi-gian/chu-ngay-thuong';
import { describeRule } from '../../../support/describe-rule';

describeRule(chuNgayThuong, {
  passes: [['small letters', {}]],
  flags: [
    [
      'a capital',
      { diaDanhThoiGian: 'Bảo Thắng, Ngày 05 tháng 11 năm 2026' },
      'saiChu',
      'Bảo Thắng, ngày 05 tháng 11 năm 2026',
    ],
  ],
});
