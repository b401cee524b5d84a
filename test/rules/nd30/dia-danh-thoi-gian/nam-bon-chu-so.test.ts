import { namBonChuSo } from '../../../../src/rules/nd30/dia-danh-thoi-gian/nam-bon-chu-so';
import { describeRule } from '../../../support/describe-rule';

describeRule(namBonChuSo, {
  passes: [
    ['four figures', { diaDanhThoiGian: 'Hà Nội, ngày 15 tháng 3 năm 2026' }],
    ['the end of the year is still to be filled in', { diaDanhThoiGian: 'Hà Nội, ngày 15 tháng 3 năm 20' }],
    ['a blank year', { diaDanhThoiGian: 'Hà Nội, ngày      tháng      năm' }],
  ],
  flags: [
    [
      'two figures',
      { diaDanhThoiGian: 'Hà Nội, ngày 15 tháng 3 năm 26' },
      'saiChu',
      'Hà Nội, ngày 15 tháng 3 năm 2026',
    ],
  ],
});
