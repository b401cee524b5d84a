import { tlCapPho } from '../../../../src/rules/nd30/chu-ky/tl-cap-pho';
import { describeRule } from '../../../support/describe-rule';

describeRule(tlCapPho, {
  passes: [
    ['the head of the unit', { chuKy: 'TL. GIÁM ĐỐC\nCHÁNH VĂN PHÒNG\nTrần Văn Bình' }],
    ['his deputy with KT.', { chuKy: 'TL. GIÁM ĐỐC\nKT. CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG\nTrần Văn Bình' }],
    ['the head’s own deputy is another rule’s', { chuKy: 'TL. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nTrần Văn Bình' }],
  ],
  flags: [
    ['a deputy without KT.', { chuKy: 'TL. GIÁM ĐỐC\nPHÓ CHÁNH VĂN PHÒNG\nTrần Văn Bình' }, 'thieuKt'],
    ['of a division', { chuKy: 'TL. HIỆU TRƯỞNG\nPHÓ TRƯỞNG PHÒNG ĐÀO TẠO\nTrần Văn Bình' }, 'thieuKt'],
  ],
});
