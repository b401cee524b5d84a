import { tenTapThe } from '../../../../src/rules/hd36/chu-ky/ten-tap-the';
import { describeRule } from '../../../support/describe-rule';

describeRule(tenTapThe, {
  passes: [
    ['the ban thường vụ', {}],
    ['a tỉnh uỷ', { coQuanBanHanh: 'TỈNH UỶ LÀO CAI', chuKy: ['T/M TỈNH UỶ', 'BÍ THƯ', 'Trần Văn Bình'] }],
    [
      'minutes of a chi bộ’s congress',
      { coQuanBanHanh: 'ĐẠI HỘI CHI BỘ THÔN 1', chuKy: ['T/M ĐẢNG UỶ', 'BÍ THƯ', 'Trần Văn Bình'] },
    ],
  ],
  flags: [
    [
      'another committee',
      { coQuanBanHanh: 'CHI BỘ THÔN 1', chuKy: ['T/M ĐẢNG UỶ', 'BÍ THƯ', 'Trần Văn Bình'] },
      'khacCapUy',
    ],
    [
      'its committee’s name',
      { chuKy: ['T/M BAN THƯỜNG VỤ ĐẢNG UỶ', 'BÍ THƯ', 'Trần Văn Bình'] },
      'thua',
      'T/M BAN THƯỜNG VỤ',
    ],
    ['a place', { chuKy: ['T/M ĐẢNG UỶ XÃ BẢO THẮNG', 'BÍ THƯ', 'Trần Văn Bình'] }, 'thua', 'T/M ĐẢNG UỶ'],
  ],
});
