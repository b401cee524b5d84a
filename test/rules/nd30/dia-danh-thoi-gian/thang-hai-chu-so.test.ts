import { thangHaiChuSo } from '../../../../src/rules/nd30/dia-danh-thoi-gian/thang-hai-chu-so';
import { describeRule } from '../../../support/describe-rule';

describeRule(thangHaiChuSo, {
  passes: [
    ['with its zero', { diaDanhThoiGian: 'Hà Nội, ngày 15 tháng 01 năm 2026' }],
    ['months from 3 on', { diaDanhThoiGian: 'Hà Nội, ngày 15 tháng 9 năm 2026' }],
    ['months of two digits', { diaDanhThoiGian: 'Hà Nội, ngày 15 tháng 12 năm 2026' }],
    ['no month yet', { diaDanhThoiGian: 'Hà Nội, ngày    tháng    năm 2026' }],
  ],
  flags: [
    ['January', { diaDanhThoiGian: 'Hà Nội, ngày 15 tháng 1 năm 2026' }, 'saiChu', 'Hà Nội, ngày 15 tháng 01 năm 2026'],
    [
      'February',
      { diaDanhThoiGian: 'Hà Nội, ngày 15 tháng 2 năm 2026' },
      'saiChu',
      'Hà Nội, ngày 15 tháng 02 năm 2026',
    ],
  ],
});
