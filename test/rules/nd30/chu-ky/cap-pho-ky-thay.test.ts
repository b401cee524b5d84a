import { capPhoKyThay } from '../../../../src/rules/nd30/chu-ky/cap-pho-ky-thay';
import { describeRule } from '../../../support/describe-rule';

describeRule(capPhoKyThay, {
  passes: [
    ['KT. above TM. is another rule’s', { chuKy: 'KT. CHỦ TỊCH\nTM. ỦY BAN NHÂN DÂN\nPHÓ CHỦ TỊCH\nTrần Văn Bình' }],
    ['KT. without TM., in the Chủ tịch’s own name', { chuKy: ['KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Phạm Quang Sự'] }],
    ['three lines', { chuKy: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Trần Văn Bình'] }],
    ['the head', { chuKy: ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH', 'Trần Văn Bình'] }],
    [
      'by order, through the deputy',
      { chuKy: ['TL. CHỦ TỊCH', 'KT. CHÁNH VĂN PHÒNG', 'PHÓ CHÁNH VĂN PHÒNG', 'Trần Văn Bình'] },
    ],
    ['by order, the deputy of a unit', { chuKy: ['TL. CHỦ TỊCH', 'PHÓ CHÁNH VĂN PHÒNG', 'Trần Văn Bình'] }],
    [
      'the head of a council with his office below',
      { chuKy: ['TRƯỞNG BAN', 'PHÓ CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH', 'Trần Văn Bình'] },
    ],
    ['a deputy in charge is another rule’s', { chuKy: ['PHÓ GIÁM ĐỐC PHỤ TRÁCH', 'Trần Văn Bình'] }],
    ['TM. before a title is another rule’s', { chuKy: ['TM. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Trần Văn Bình'] }],
    ['a deputy minister', { chuKy: ['KT. BỘ TRƯỞNG', 'THỨ TRƯỞNG', 'Trần Văn Bình'] }],
  ],
  flags: [
    ['a deputy alone', { chuKy: ['PHÓ GIÁM ĐỐC', 'Trần Văn Bình'] }, 'thieuKt'],
    ['a deputy under TM. only', { chuKy: ['TM. ỦY BAN NHÂN DÂN', 'PHÓ CHỦ TỊCH', 'Trần Văn Bình'] }, 'thieuKt'],
    ['TUQ. for the own deputy', { chuKy: ['TUQ. CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'Trần Văn Bình'] }, 'phaiLaKt'],
    ['TUQ. for a deputy minister', { chuKy: ['TUQ. BỘ TRƯỞNG', 'THỨ TRƯỞNG', 'Trần Văn Bình'] }, 'phaiLaKt'],
    ['TL. for the own deputy', { chuKy: ['TL. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'Trần Văn Bình'] }, 'phaiLaKt'],
    ['KT. and the same title', { chuKy: ['KT. CHỦ TỊCH', 'CHỦ TỊCH', 'Trần Văn Bình'] }, 'trungChucVu'],
  ],
});
