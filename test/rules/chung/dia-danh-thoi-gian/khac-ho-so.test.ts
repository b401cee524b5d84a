import { khacHoSo } from '../../../../src/rules/chung/dia-danh-thoi-gian/khac-ho-so';
import { xaBinhSon } from '../../../../src/rules/register/shown-profile';
import { describeRule } from '../../../support/describe-rule';

const own = { profile: xaBinhSon, coQuanChuQuan: null, coQuanBanHanh: ['ỦY BAN NHÂN DÂN', 'XÃ BÌNH SƠN'] } as const;

describeRule(khacHoSo, {
  passes: [
    ['without a profile', { diaDanhThoiGian: 'Hà Nội, ngày 05 tháng 3 năm 2026' }],
    ['its own place', { ...own, diaDanhThoiGian: 'Bình Sơn, ngày 05 tháng 3 năm 2026' }],
    ['with the word for the unit', { ...own, diaDanhThoiGian: 'Xã Bình Sơn, ngày 05 tháng 3 năm 2026' }],
    ['a place still to fill', { ...own, diaDanhThoiGian: '…, ngày … tháng … năm 2026' }],
    ['the wrong case: another rule says so', { ...own, diaDanhThoiGian: 'bình sơn, ngày 05 tháng 3 năm 2026' }],
    ['another agency', { ...own, coQuanBanHanh: 'SỞ NỘI VỤ', diaDanhThoiGian: 'Huế, ngày 05 tháng 3 năm 2026' }],
  ],
  flags: [
    [
      'a slip',
      { ...own, diaDanhThoiGian: 'Bình Sơm, ngày 05 tháng 3 năm 2026' },
      'diaDanhKhac',
      'Bình Sơn, ngày 05 tháng 3 năm 2026',
    ],
    [
      'another place, without the comma',
      { ...own, diaDanhThoiGian: 'Tư Nghĩa ngày … tháng … năm 2026' },
      'diaDanhKhac',
      'Bình Sơn ngày … tháng … năm 2026',
    ],
  ],
});
