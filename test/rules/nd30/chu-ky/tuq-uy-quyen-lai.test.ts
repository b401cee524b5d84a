import { tuqUyQuyenLai } from '../../../../src/rules/nd30/chu-ky/tuq-uy-quyen-lai';
import { describeRule } from '../../../support/describe-rule';

describeRule(tuqUyQuyenLai, {
  passes: [
    ['the delegate himself', { chuKy: 'TUQ. CHỦ TỊCH\nGIÁM ĐỐC SỞ NỘI VỤ\nTrần Văn Bình' }],
    ['by order may be passed on', { chuKy: 'TL. CHỦ TỊCH\nKT. CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG\nTrần Văn Bình' }],
  ],
  flags: [
    ['a deputy for the delegate', { chuKy: 'TUQ. CHỦ TỊCH\nKT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nTrần Văn Bình' }, 'uyQuyenLai'],
  ],
});
