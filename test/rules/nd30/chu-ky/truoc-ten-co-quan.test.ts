import { truocTenCoQuan } from '../../../../src/rules/nd30/chu-ky/truoc-ten-co-quan';
import { describeRule } from '../../../support/describe-rule';

describeRule(truocTenCoQuan, {
  passes: [
    ['for the head', { chuKy: 'KT. BỘ TRƯỞNG\nTHỨ TRƯỞNG\nTrần Văn Bình' }],
    ['a head of a unit', { chuKy: 'TL. TRƯỞNG PHÒNG\nTỔ TRƯỞNG\nTrần Văn Bình' }],
    ['a director of a department', { chuKy: 'KT. CỤC TRƯỞNG\nPHÓ CỤC TRƯỞNG\nTrần Văn Bình' }],
    ['the chief of an institute', { chuKy: 'KT. VIỆN TRƯỞNG\nPHÓ VIỆN TRƯỞNG\nTrần Văn Bình' }],
    ['a collective', { chuKy: 'TM. HỘI ĐỒNG NHÂN DÂN\nCHỦ TỊCH\nTrần Văn Bình' }],
    ['acting', { chuKy: 'Q. GIÁM ĐỐC\nTrần Văn Bình' }],
  ],
  flags: [
    ['TL. a committee', { chuKy: 'TL. ỦY BAN NHÂN DÂN\nCHÁNH VĂN PHÒNG\nTrần Văn Bình' }, 'tenCoQuan'],
    ['TL. UBND', { chuKy: 'TL. UBND\nCHÁNH VĂN PHÒNG\nTrần Văn Bình' }, 'tenCoQuan'],
    ['KT. a committee', { chuKy: 'KT. ỦY BAN NHÂN DÂN\nPHÓ CHỦ TỊCH\nTrần Văn Bình' }, 'tenCoQuan'],
    ['TUQ. a department', { chuKy: 'TUQ. SỞ NỘI VỤ\nTRƯỞNG PHÒNG\nTrần Văn Bình' }, 'tenCoQuan'],
    ['KT. a ministry', { chuKy: 'KT. BỘ TÀI CHÍNH\nTHỨ TRƯỞNG\nTrần Văn Bình' }, 'tenCoQuan'],
  ],
});
