import { thangKhongThemSo0 } from '../../../../src/rules/hd05/dia-danh-thoi-gian/thang-khong-them-so-0';
import { describeRule } from '../../../support/describe-rule';

describeRule(thangKhongThemSo0, {
  passes: [['February', { diaDanhThoiGian: 'Bảo Thắng, ngày 05 tháng 02 năm 2026' }]],
  flags: [
    [
      'a zero before June',
      { diaDanhThoiGian: 'Bảo Thắng, ngày 05 tháng 06 năm 2026' },
      'saiChu',
      'Bảo Thắng, ngày 05 tháng 6 năm 2026',
    ],
  ],
});
