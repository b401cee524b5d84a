import { thuTuQuyenHan } from '../../../../src/rules/nd30/chu-ky/thu-tu-quyen-han';
import { describeRule } from '../../../support/describe-rule';

describeRule(thuTuQuyenHan, {
  passes: [
    ['three lines', { chuKy: 'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nTrần Văn Bình' }],
    [
      'by order, for the head of the unit',
      { chuKy: 'TL. CHỦ TỊCH\nKT. CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG\nTrần Văn Bình' },
    ],
    ['a second post with its own', { chuKy: 'KT. TRƯỞNG BAN\nPHÓ TRƯỞNG BAN\nKT. GIÁM ĐỐC SỞ\nTrần Văn Bình' }],
    ['acting', { chuKy: 'TM. ỦY BAN NHÂN DÂN\nQ. CHỦ TỊCH\nTrần Văn Bình' }],
  ],
  flags: [
    ['KT. above TM.', { chuKy: 'KT. CHỦ TỊCH\nTM. ỦY BAN NHÂN DÂN\nPHÓ CHỦ TỊCH\nTrần Văn Bình' }, 'saiThuTu'],
    ['KT. above TL.', { chuKy: 'KT. CHÁNH VĂN PHÒNG\nTL. CHỦ TỊCH\nPHÓ CHÁNH VĂN PHÒNG\nTrần Văn Bình' }, 'saiThuTu'],
    ['the title first', { chuKy: 'PHÓ CHỦ TỊCH\nKT. CHỦ TỊCH\nTrần Văn Bình' }, 'saiThuTu'],
  ],
});
