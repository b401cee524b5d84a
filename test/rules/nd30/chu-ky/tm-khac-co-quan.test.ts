import { tmKhacCoQuan } from '../../../../src/rules/nd30/chu-ky/tm-khac-co-quan';
import { describeRule } from '../../../support/describe-rule';

const uyBan = 'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nTrần Văn Bình';

describeRule(tmKhacCoQuan, {
  passes: [
    ['the committee', { coQuanBanHanh: 'UỶ BAN NHÂN DÂN\nTỈNH LÀO CAI', chuKy: uyBan }],
    ['abbreviated', { coQuanBanHanh: 'ỦY BAN NHÂN DÂN\nXÃ BA TƠ', chuKy: 'TM. UBND\nCHỦ TỊCH\nTrần Văn Bình' }],
    [
      'the council',
      { coQuanBanHanh: 'HỘI ĐỒNG NHÂN DÂN\nXÃ BA TƠ', chuKy: 'TM. HỘI ĐỒNG NHÂN DÂN\nCHỦ TỊCH\nTrần Văn Bình' },
    ],
    [
      'the standing body of the council',
      {
        coQuanBanHanh: 'HỘI ĐỒNG NHÂN DÂN\nXÃ BA TƠ',
        chuKy: 'TM. THƯỜNG TRỰC HỘI ĐỒNG NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nTrần Văn Bình',
      },
    ],
    ['a steering committee', { coQuanBanHanh: 'BAN CHỈ ĐẠO', chuKy: 'TM. BAN CHỈ ĐẠO\nTRƯỞNG BAN\nTrần Văn Bình' }],
    [
      'leaders of a hospital',
      { coQuanBanHanh: 'BỆNH VIỆN ĐA KHOA', chuKy: 'TM. BAN GIÁM ĐỐC\nGIÁM ĐỐC\nTrần Văn Bình' },
    ],
    ['two bodies together', { coQuanBanHanh: 'SỞ NỘI VỤ - SỞ TÀI CHÍNH', chuKy: uyBan }],
    ['TM. of the department is another rule’s', { chuKy: 'TM. SỞ NỘI VỤ\nGIÁM ĐỐC\nTrần Văn Bình' }],
  ],
  flags: [
    ['a department in the committee’s name', { chuKy: uyBan }, 'khacCoQuan'],
    [
      'the council in the committee’s name',
      { coQuanBanHanh: 'HỘI ĐỒNG NHÂN DÂN\nXÃ BA TƠ', chuKy: uyBan },
      'khacCoQuan',
    ],
    [
      'the committee in the council’s name',
      { coQuanBanHanh: 'ỦY BAN NHÂN DÂN\nXÃ BA TƠ', chuKy: 'TM. HỘI ĐỒNG NHÂN DÂN\nCHỦ TỊCH\nTrần Văn Bình' },
      'khacCoQuan',
    ],
  ],
});
