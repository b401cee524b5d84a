import { ngayKhongCo } from '../../../../src/rules/nd30/dia-danh-thoi-gian/ngay-khong-co';
import { describeRule } from '../../../support/describe-rule';

describeRule(ngayKhongCo, {
  passes: [
    ['the last of February', { diaDanhThoiGian: 'Hà Nội, ngày 29 tháng 02 năm 2028' }],
    ['no day yet', { diaDanhThoiGian: 'Hà Nội, ngày      tháng 02 năm 2026' }],
    ['no month yet', { diaDanhThoiGian: 'Hà Nội, ngày 30 tháng    năm 2026' }],
  ],
  flags: [
    ['30 February', { diaDanhThoiGian: 'Hà Nội, ngày 30 tháng 02 năm 2026' }, 'khongCo'],
    ['31 April in figures', { diaDanhThoiGian: 'Hà Nội, 31/4/2026' }, 'khongCo'],
    ['month 13', { diaDanhThoiGian: 'Hà Nội, ngày 10 tháng 13 năm 2026' }, 'khongCo'],
  ],
});
