import { khacHoSo } from '../../../../src/rules/chung/co-quan-ban-hanh/khac-ho-so';
import { soNoiVu, xaBinhSon } from '../../../../src/rules/register/shown-profile';
import { describeRule } from '../../../support/describe-rule';

const profile = xaBinhSon;
const own = { profile, coQuanChuQuan: null } as const;
const signed = [
  { text: 'KT. CHỦ TỊCH', role: 'quyenHan' },
  { text: 'PHÓ CHỦ TỊCH', role: 'chucVu' },
  { text: 'Phạm Quang Sự', role: 'hoTen' },
] as const;

describeRule(khacHoSo, {
  passes: [
    ['without a profile', { coQuanChuQuan: null, coQuanBanHanh: 'ỦY BAN NHÂN DÂN\nXÃ BÌNH SON' }],
    ['its own name', { ...own, coQuanBanHanh: ['ỦY BAN NHÂN DÂN', 'XÃ BÌNH SƠN'] }],
    ['the other place of dấu', { ...own, coQuanBanHanh: ['UỶ BAN NHÂN DÂN', 'XÃ BÌNH SƠN'] }],
    ['decomposed letters', { ...own, coQuanBanHanh: 'ỦY BAN NHÂN DÂN XÃ BÌNH SƠN'.normalize('NFD') }],
    ['shortened: another rule says so', { ...own, coQuanBanHanh: 'UBND XÃ BÌNH SƠN' }],
    ['another agency', { ...own, coQuanBanHanh: 'SỞ NỘI VỤ', diaDanhThoiGian: 'Quảng Ngãi, ngày 05 tháng 3 năm 2026' }],
    [
      'a neighbour whose name is one letter off',
      {
        ...own,
        coQuanBanHanh: ['ỦY BAN NHÂN DÂN', 'XÃ BÌNH SA'],
        diaDanhThoiGian: 'Bình Sa, ngày 05 tháng 3 năm 2026',
      },
    ],
    [
      'a board under the agency’s roof',
      {
        profile,
        coQuanChuQuan: 'ỦY BAN NHÂN DÂN XÃ BÌNH SƠN',
        coQuanBanHanh: 'BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ',
        diaDanhThoiGian: 'Bình Sơn, ngày 05 tháng 3 năm 2026',
        chuKy: signed,
      },
    ],
    [
      'two schools told apart by a figure',
      {
        profile: { ...soNoiVu, name: 'Trường Tiểu học số 1 Bình Sơn' },
        coQuanBanHanh: 'TRƯỜNG TIỂU HỌC SỐ 2 BÌNH SƠN',
        diaDanhThoiGian: 'Quảng Ngãi, ngày 05 tháng 3 năm 2026',
      },
    ],
    [
      'a document older than the profile',
      {
        ...own,
        profile: { ...profile, since: '2025-07-01' },
        coQuanBanHanh: ['ỦY BAN NHÂN DÂN', 'XÃ BÌNH SON'],
        diaDanhThoiGian: 'Bình Sơn, ngày 05 tháng 3 năm 2025',
      },
    ],
    [
      'a profile of the other convention',
      { ...own, profile: { ...profile, convention: 'hd05' }, coQuanBanHanh: 'ỦY BAN NHÂN DÂN XÃ BÌNH SON' },
    ],
  ],
  flags: [
    [
      'a slip in the name, the place is its own',
      {
        ...own,
        coQuanBanHanh: ['ỦY BAN NHÂN DÂN', 'XÃ BÌNH SƠM'],
        diaDanhThoiGian: 'Bình Sơn, ngày 05 tháng 3 năm 2026',
      },
      'ganGiong',
      'XÃ BÌNH SƠN',
    ],
    [
      'a slip in the name, the signer is its own',
      {
        ...own,
        coQuanBanHanh: ['ỦY BAN NHÂN DÂN', 'XÃ BINH SƠN'],
        diaDanhThoiGian: '…, ngày … tháng … năm 2026',
        chuKy: signed,
      },
      'ganGiong',
      'XÃ BÌNH SƠN',
    ],
    [
      'last year’s letterhead over this year’s signature',
      {
        ...own,
        coQuanBanHanh: ['ỦY BAN NHÂN DÂN', 'HUYỆN TƯ NGHĨA'],
        diaDanhThoiGian: 'Bình Sơn, ngày 05 tháng 3 năm 2026',
        chuKy: signed,
      },
      'tenKhac',
    ],
  ],
});
