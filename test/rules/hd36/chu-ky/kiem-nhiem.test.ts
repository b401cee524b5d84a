import { kiemNhiem } from '../../../../src/rules/hd36/chu-ky/kiem-nhiem';
import { describeRule } from '../../../support/describe-rule';

describeRule(kiemNhiem, {
  passes: [
    [
      'two posts',
      {
        coQuanBanHanh: 'TIỂU BAN VĂN KIỆN',
        chuKy: ['UỶ VIÊN BAN THƯỜNG VỤ', 'kiêm', 'PHÓ TRƯỞNG TIỂU BAN', 'Trần Văn Bình'],
      },
    ],
    [
      'a seal of its own',
      {
        coQuanBanHanh: 'TIỂU BAN VĂN KIỆN',
        ...{ chuKy: ['K/T TRƯỞNG TIỂU BAN', 'PHÓ TRƯỞNG TIỂU BAN', 'Trần Văn Bình'] },
      },
    ],
  ],
  flags: [
    [
      'K/T over two posts',
      {
        coQuanBanHanh: 'BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ',
        chuKy: ['K/T TRƯỞNG BAN', 'PHÓ BÍ THƯ', 'kiêm', 'PHÓ TRƯỞNG BAN CHỈ ĐẠO', 'Trần Văn Bình'],
      },
      'thua',
    ],
  ],
});
