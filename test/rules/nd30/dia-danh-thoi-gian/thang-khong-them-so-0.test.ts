import { thangKhongThemSo0 } from '../../../../src/rules/nd30/dia-danh-thoi-gian/thang-khong-them-so-0';
import { describeRule } from '../../../support/describe-rule';

describeRule(thangKhongThemSo0, {
  passes: [
    ['months 1 and 2 have theirs', { diaDanhThoiGian: 'Hà Nội, ngày 15 tháng 02 năm 2026' }],
    ['month 3 without', { diaDanhThoiGian: 'Hà Nội, ngày 15 tháng 3 năm 2026' }],
    ['month 10', { diaDanhThoiGian: 'Hà Nội, ngày 15 tháng 10 năm 2026' }],
  ],
  flags: [
    [
      'month 03',
      { diaDanhThoiGian: 'Bình Sơn, ngày 16 tháng 03 năm 2023' },
      'saiChu',
      'Bình Sơn, ngày 16 tháng 3 năm 2023',
    ],
  ],
});
