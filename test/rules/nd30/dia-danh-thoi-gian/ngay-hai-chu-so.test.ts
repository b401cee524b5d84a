import { ngayHaiChuSo } from '../../../../src/rules/nd30/dia-danh-thoi-gian/ngay-hai-chu-so';
import { describeRule } from '../../../support/describe-rule';

describeRule(ngayHaiChuSo, {
  passes: [
    ['two digits', { diaDanhThoiGian: 'Hà Nội, ngày 15 tháng 3 năm 2026' }],
    ['no day yet', { diaDanhThoiGian: 'Hà Nội, ngày      tháng 3 năm 2026' }],
    ['dots for the day', { diaDanhThoiGian: 'Hà Nội, ngày … tháng 3 năm 2026' }],
    ['a day in the body', { noiDung: ['Trước ngày 5 tháng 3 năm 2026./.'] }],
  ],
  flags: [
    [
      'one digit',
      { diaDanhThoiGian: 'Bình Sơn, ngày 8 tháng 3 năm 2022' },
      'saiChu',
      'Bình Sơn, ngày 08 tháng 3 năm 2022',
    ],
    [
      'decomposed letters',
      { diaDanhThoiGian: 'Bình Sơn, ngày 8 tháng 3 năm 2022'.normalize('NFD') },
      'saiChu',
      'Bình Sơn, ngày 08 tháng 3 năm 2022'.normalize('NFD'),
    ],
  ],
});
