import { tinhCu } from '../../../../src/rules/chung/dia-danh-thoi-gian/tinh-cu';
import { describeRule } from '../../../support/describe-rule';

const asOf = '2026-03-05';

describeRule(tinhCu, {
  passes: [
    ['a province of today', { diaDanhThoiGian: 'Ninh Bình, ngày 05 tháng 3 năm 2026', asOf }],
    [
      'a ward of that name',
      {
        coQuanChuQuan: null,
        coQuanBanHanh: 'ỦY BAN NHÂN DÂN\nPHƯỜNG NAM ĐỊNH',
        diaDanhThoiGian: 'Nam Định, ngày 05 tháng 3 năm 2026',
        asOf,
      },
    ],
    [
      'a school in that ward',
      { coQuanBanHanh: 'TRƯỜNG THPT TRẦN HƯNG ĐẠO', diaDanhThoiGian: 'Nam Định, ngày 05 tháng 3 năm 2026', asOf },
    ],
    ['of its time', { diaDanhThoiGian: 'Nam Định, ngày 05 tháng 3 năm 2025', asOf: '2025-03-05' }],
    ['no day yet', { diaDanhThoiGian: 'Lào Cai, ngày      tháng 3 năm 2026', asOf }],
  ],
  flags: [
    [
      'an advisory body of a province’s committee',
      {
        coQuanChuQuan: 'TỈNH UỶ GIA LAI',
        coQuanBanHanh: 'BAN TỔ CHỨC',
        diaDanhThoiGian: 'Bình Định, ngày 05 tháng 3 năm 2026',
        asOf,
      },
      'tinhCu',
      'Gia Lai, ngày 05 tháng 3 năm 2026',
    ],
    [
      'a department',
      { diaDanhThoiGian: 'Yên Bái, ngày 05 tháng 3 năm 2026', asOf },
      'tinhCu',
      'Lào Cai, ngày 05 tháng 3 năm 2026',
    ],
    [
      'the other dấu, no day yet',
      { diaDanhThoiGian: 'Hoà Bình, ngày      tháng 3 năm 2026', asOf },
      'tinhCu',
      'Phú Thọ, ngày      tháng 3 năm 2026',
    ],
    [
      'Hồ Chí Minh City',
      { diaDanhThoiGian: 'Bình Dương, ngày 05 tháng 3 năm 2026', asOf },
      'tinhCu',
      'Thành phố Hồ Chí Minh, ngày 05 tháng 3 năm 2026',
    ],
  ],
});
