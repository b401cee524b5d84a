import { truocChucVuCapPho } from '../../../../src/rules/nd30/chu-ky/truoc-chuc-vu-cap-pho';
import { describeRule } from '../../../support/describe-rule';

describeRule(truocChucVuCapPho, {
  passes: [
    [
      'the head of a unit by order, through the deputy',
      { chuKy: ['TL. CHỦ TỊCH', 'KT. CHÁNH VĂN PHÒNG', 'PHÓ CHÁNH VĂN PHÒNG', 'Trần Văn Bình'] },
    ],
    ['the deputy’s own line', { chuKy: ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Trần Văn Bình'] }],
    ['the head', { chuKy: ['CHỦ TỊCH', 'Trần Văn Bình'] }],
  ],
  flags: [
    ['KT.', { chuKy: ['KT. PHÓ CHỦ TỊCH', 'Trần Văn Bình'] }, 'capPho'],
    ['TUQ.', { chuKy: ['TUQ. PHÓ CHỦ TỊCH', 'CHÁNH VĂN PHÒNG', 'Trần Văn Bình'] }, 'capPho'],
    ['acting deputy', { chuKy: ['Q. PHÓ GIÁM ĐỐC', 'Trần Văn Bình'] }, 'capPho'],
    ['decomposed letters', { chuKy: ['KT. PHÓ CHỦ TỊCH'.normalize('NFD'), 'Trần Văn Bình'] }, 'capPho'],
  ],
});
