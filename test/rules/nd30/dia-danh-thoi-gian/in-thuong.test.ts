import { inThuong } from '../../../../src/rules/nd30/dia-danh-thoi-gian/in-thuong';
import { describeRule } from '../../../support/describe-rule';

describeRule(inThuong, {
  passes: [
    ['small letters', { diaDanhThoiGian: 'Hà Nội, ngày 15 tháng 3 năm 2026' }],
    ['an abbreviation is another fault', { diaDanhThoiGian: 'TPHCM, ngày 15 tháng 3 năm 2026' }],
    ['no place', { diaDanhThoiGian: 'ngày 15 tháng 3 năm 2026' }],
  ],
  flags: [
    [
      'two words',
      { diaDanhThoiGian: 'HÀ NỘI, ngày 15 tháng 3 năm 2026' },
      'saiChu',
      'Hà Nội, ngày 15 tháng 3 năm 2026',
    ],
    ['one word', { diaDanhThoiGian: 'HUẾ, ngày 15 tháng 3 năm 2026' }, 'saiChu', 'Huế, ngày 15 tháng 3 năm 2026'],
  ],
});
