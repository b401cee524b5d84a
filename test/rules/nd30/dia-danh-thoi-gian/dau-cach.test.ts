import { dauCach } from '../../../../src/rules/nd30/dia-danh-thoi-gian/dau-cach';
import { describeRule } from '../../../support/describe-rule';

describeRule(dauCach, {
  passes: [
    ['well set', { diaDanhThoiGian: 'Hà Nội, ngày 15 tháng 3 năm 2026' }],
    ['a no-break blank', { diaDanhThoiGian: 'Hà Nội,\u00a0ngày 15 tháng 3 năm 2026' }],
    ['no comma is another fault', { diaDanhThoiGian: 'Hà Nội ngày 15 tháng 3 năm 2026' }],
  ],
  flags: [
    [
      'a blank before it',
      { diaDanhThoiGian: 'Hà Nội , ngày 15 tháng 3 năm 2026' },
      'saiChu',
      'Hà Nội, ngày 15 tháng 3 năm 2026',
    ],
    [
      'none after it',
      { diaDanhThoiGian: 'Hà Nội,ngày 15 tháng 3 năm 2026' },
      'saiChu',
      'Hà Nội, ngày 15 tháng 3 năm 2026',
    ],
  ],
});
