import { dauPhay } from '../../../../src/rules/nd30/dia-danh-thoi-gian/dau-phay';
import { describeRule } from '../../../support/describe-rule';

describeRule(dauPhay, {
  passes: [
    ['a comma', { diaDanhThoiGian: 'Bình Sơn, ngày 16 tháng 3 năm 2026' }],
    ['a comma and blanks for the day', { diaDanhThoiGian: 'Bình Sơn, ngày      tháng 3 năm 2026' }],
    ['no place', { diaDanhThoiGian: 'ngày 16 tháng 3 năm 2026' }],
    ['decomposed letters', { diaDanhThoiGian: 'Bình Sơn, ngày 16 tháng 3 năm 2026'.normalize('NFD') }],
  ],
  flags: [
    ['none', { diaDanhThoiGian: 'Hà Nội ngày 15 tháng 3 năm 2026' }, 'saiChu', 'Hà Nội, ngày 15 tháng 3 năm 2026'],
    [
      'a semicolon',
      { diaDanhThoiGian: 'Hà Nội; ngày 15 tháng 3 năm 2026' },
      'saiChu',
      'Hà Nội, ngày 15 tháng 3 năm 2026',
    ],
  ],
});
