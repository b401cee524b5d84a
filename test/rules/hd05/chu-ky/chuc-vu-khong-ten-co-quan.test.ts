import { chucVuKhongTenCoQuan } from '../../../../src/rules/hd05/chu-ky/chuc-vu-khong-ten-co-quan';
import { describeRule } from '../../../support/describe-rule';

describeRule(chucVuKhongTenCoQuan, {
  passes: [
    ['phó bí thư thường trực', { chuKy: ['T/M BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ THƯỜNG TRỰC', 'Trần Văn Bình'] }],
    [
      'a steering committee',
      { coQuanBanHanh: 'BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ', ...{ chuKy: ['BÍ THƯ ĐẢNG UỶ', 'Trần Văn Bình'] } },
    ],
    ['two posts', { chuKy: ['TRƯỞNG BAN TỔ CHỨC', 'kiêm', 'CHỦ TỊCH HỘI ĐỒNG', 'Trần Văn Bình'] }],
    [
      'a joint document',
      {
        coQuanBanHanh: 'VĂN PHÒNG TỈNH UỶ - VĂN PHÒNG UỶ BAN NHÂN DÂN TỈNH',
        ...{ chuKy: ['CHÁNH VĂN PHÒNG TỈNH UỶ', 'Trần Văn Bình'] },
      },
    ],
  ],
  flags: [
    [
      'a committee’s name',
      { chuKy: ['T/M BAN THƯỜNG VỤ', 'PHÓ BÍ THƯ TỈNH UỶ', 'Trần Văn Bình'] },
      'tenCoQuan',
      'PHÓ BÍ THƯ',
    ],
    ['ủy', { chuKy: ['T/M BAN THƯỜNG VỤ', 'BÍ THƯ ĐẢNG ỦY XÃ BẢO THẮNG', 'Trần Văn Bình'] }, 'tenCoQuan', 'BÍ THƯ'],
    [
      'an inspection committee',
      { chuKy: ['T/M UỶ BAN KIỂM TRA', 'CHỦ NHIỆM UỶ BAN KIỂM TRA', 'Trần Văn Bình'] },
      'tenCoQuan',
      'CHỦ NHIỆM',
    ],
    ['a ban', { coQuanBanHanh: 'BAN TỔ CHỨC', chuKy: ['TRƯỞNG BAN TỔ CHỨC', 'Trần Văn Bình'] }, 'tenCoQuan'],
  ],
});
