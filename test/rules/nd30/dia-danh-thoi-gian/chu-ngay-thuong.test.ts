import { chuNgayThuong } from '../../../../src/rules/nd30/dia-danh-thoi-gian/chu-ngay-thuong';
import { describeRule } from '../../../support/describe-rule';

describeRule(chuNgayThuong, {
  passes: [
    ['small letters', { diaDanhThoiGian: 'Hà Nội, ngày 15 tháng 3 năm 2026' }],
    ['a place called Năm Căn', { diaDanhThoiGian: 'Năm Căn, ngày 15 tháng 3 năm 2026' }],
    ['no day yet', { diaDanhThoiGian: 'Hà Nội, ngày … tháng 3 năm 2026' }],
  ],
  flags: [
    ['Ngày', { diaDanhThoiGian: 'Hà Nội, Ngày 15 tháng 3 năm 2026' }, 'saiChu', 'Hà Nội, ngày 15 tháng 3 năm 2026'],
    [
      'all of them',
      { diaDanhThoiGian: 'Hà Nội, Ngày 15 Tháng 3 Năm 2026' },
      'saiChu',
      'Hà Nội, ngày 15 tháng 3 năm 2026',
    ],
  ],
});
