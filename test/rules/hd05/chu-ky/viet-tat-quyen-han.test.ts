import { vietTatQuyenHan } from '../../../../src/rules/hd05/chu-ky/viet-tat-quyen-han';
import { describeRule } from '../../../support/describe-rule';

describeRule(vietTatQuyenHan, {
  passes: [
    ['K/T', { chuKy: ['K/T TRƯỞNG BAN', 'PHÓ TRƯỞNG BAN', 'Trần Văn Bình'] }],
    ['T/L', { chuKy: ['T/L BAN THƯỜNG VỤ', 'CHÁNH VĂN PHÒNG', 'Trần Văn Bình'] }],
    ['Q.', { chuKy: [{ text: 'Q. TRƯỞNG BAN', role: 'quyenHan' }, 'Trần Văn Bình'] }],
    ['a no-break space', { chuKy: ['T/M\u00a0BAN THƯỜNG VỤ', 'BÍ THƯ', 'Trần Văn Bình'] }],
  ],
  flags: [
    ['dots', { chuKy: ['TM. BAN THƯỜNG VỤ', 'BÍ THƯ', 'Trần Văn Bình'] }, 'saiCachViet', 'T/M BAN THƯỜNG VỤ'],
    ['neither', { chuKy: ['KT TRƯỞNG BAN', 'PHÓ TRƯỞNG BAN', 'Trần Văn Bình'] }, 'saiCachViet', 'K/T TRƯỞNG BAN'],
    [
      'a slash and a dot',
      { chuKy: ['T/L. BAN THƯỜNG VỤ', 'CHÁNH VĂN PHÒNG', 'Trần Văn Bình'] },
      'saiCachViet',
      'T/L BAN THƯỜNG VỤ',
    ],
    ['TUQ.', { chuKy: ['TUQ. BAN THƯỜNG VỤ', 'CHÁNH VĂN PHÒNG', 'Trần Văn Bình'] }, 'uyQuyen', 'T/L BAN THƯỜNG VỤ'],
    [
      'spelt',
      { chuKy: [{ text: 'THAY MẶT BAN THƯỜNG VỤ', role: 'quyenHan' }, 'BÍ THƯ', 'Trần Văn Bình'] },
      'vietDu',
      'T/M BAN THƯỜNG VỤ',
    ],
  ],
});
