import { chucVuKhacCoQuan } from '../../../../src/rules/nd30/chu-ky/chuc-vu-khac-co-quan';
import { describeRule } from '../../../support/describe-rule';

const uyBan = 'ỦY BAN NHÂN DÂN\nXÃ BA TƠ';

describeRule(chucVuKhacCoQuan, {
  passes: [
    ['the director', { chuKy: 'GIÁM ĐỐC\nTrần Văn Bình' }],
    ['with the body after it', { chuKy: 'KT. GIÁM ĐỐC SỞ NỘI VỤ\nPHÓ GIÁM ĐỐC\nTrần Văn Bình' }],
    ['the chair', { coQuanBanHanh: uyBan, chuKy: 'CHỦ TỊCH\nTrần Văn Bình' }],
    ['in his own name by a deputy', { coQuanBanHanh: uyBan, chuKy: 'KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nTrần Văn Bình' }],
    ['by order', { coQuanBanHanh: uyBan, chuKy: 'TL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG\nTrần Văn Bình' }],
    ['by delegation', { coQuanBanHanh: uyBan, chuKy: 'TUQ. CHỦ TỊCH\nTRƯỞNG PHÒNG KINH TẾ\nTrần Văn Bình' }],
    [
      'the chair of a council of a school',
      { coQuanBanHanh: 'TRƯỜNG ĐẠI HỌC A', chuKy: 'CHỦ TỊCH HỘI ĐỒNG TRƯỜNG\nTrần Văn Bình' },
    ],
    ['a school’s director', { coQuanBanHanh: 'TRƯỜNG QUỐC TẾ A', chuKy: 'GIÁM ĐỐC\nTrần Văn Bình' }],
    [
      'a steering committee under the committee’s letterhead',
      { coQuanBanHanh: uyBan, chuKy: 'TM. BAN CHỈ ĐẠO\nTRƯỞNG BAN\nTrần Văn Bình' },
    ],
    ['a body we know no head of', { coQuanBanHanh: 'BAN QUẢN LÝ DỰ ÁN', chuKy: 'GIÁM ĐỐC\nTrần Văn Bình' }],
    [
      'the Government’s office',
      { coQuanBanHanh: 'VĂN PHÒNG CHÍNH PHỦ', chuKy: 'KT. BỘ TRƯỞNG, CHỦ NHIỆM\nPHÓ CHỦ NHIỆM\nTrần Văn Bình' },
    ],
    [
      'the superior among the issuer’s lines',
      { coQuanBanHanh: 'ỦY BAN NHÂN DÂN TỈNH LÀO CAI\nSỞ NỘI VỤ', chuKy: 'GIÁM ĐỐC\nTrần Văn Bình' },
    ],
    [
      'an office of two bodies',
      { coQuanBanHanh: 'VĂN PHÒNG\nHỘI ĐỒNG NHÂN DÂN', chuKy: 'CHÁNH VĂN PHÒNG\nTrần Văn Bình' },
    ],
  ],
  flags: [
    ['a department for the chair', { chuKy: 'KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nTrần Văn Bình' }, 'khacCoQuan'],
    ['a department by the chair’s delegation', { chuKy: 'TUQ. CHỦ TỊCH\nGIÁM ĐỐC\nTrần Văn Bình' }, 'khacCoQuan'],
    ['a committee by a director', { coQuanBanHanh: uyBan, chuKy: 'GIÁM ĐỐC\nTrần Văn Bình' }, 'thieuTl'],
    [
      'a committee by its chief of office, no TL.',
      { coQuanBanHanh: uyBan, chuKy: 'CHÁNH VĂN PHÒNG\nTrần Văn Bình' },
      'thieuTl',
    ],
    [
      'a committee for a director',
      { coQuanBanHanh: uyBan, chuKy: 'KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nTrần Văn Bình' },
      'khacCoQuan',
    ],
    [
      'a division for a director',
      { coQuanBanHanh: 'PHÒNG KINH TẾ', chuKy: 'KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nTrần Văn Bình' },
      'khacCoQuan',
    ],
  ],
});
