import { tenTapThe } from '../../../../src/rules/hd05/chu-ky/ten-tap-the';
import { describeRule } from '../../../support/describe-rule';

describeRule(tenTapThe, {
  passes: [
    ['the ban thường vụ', {}],
    ['a tỉnh uỷ', { chuKy: ['T/M TỈNH UỶ', 'BÍ THƯ', 'Trần Văn Bình'] }],
  ],
  flags: [
    [
      'its committee’s name',
      { chuKy: ['T/M BAN THƯỜNG VỤ ĐẢNG UỶ', 'BÍ THƯ', 'Trần Văn Bình'] },
      'thua',
      'T/M BAN THƯỜNG VỤ',
    ],
    ['a place', { chuKy: ['T/M ĐẢNG UỶ XÃ BẢO THẮNG', 'BÍ THƯ', 'Trần Văn Bình'] }, 'thua', 'T/M ĐẢNG UỶ'],
  ],
});
