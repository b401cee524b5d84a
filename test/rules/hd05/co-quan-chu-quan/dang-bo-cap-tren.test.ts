import { dangBoCapTren } from '../../../../src/rules/hd05/co-quan-chu-quan/dang-bo-cap-tren';
import { describeRule } from '../../../support/describe-rule';

describeRule(dangBoCapTren, {
  passes: [
    ['ủy', { coQuanBanHanh: 'ĐẢNG ỦY XÃ BẢO THẮNG' }],
    ['over an advisory body', { coQuanChuQuan: 'ĐẢNG UỶ XÃ BẢO THẮNG', coQuanBanHanh: 'BAN XÂY DỰNG ĐẢNG' }],
    ['an agency’s body above', { coQuanChuQuan: 'ĐẢNG BỘ UỶ BAN NHÂN DÂN TỈNH LÀO CAI' }],
    ['a likely line', { coQuanChuQuan: { text: 'TỈNH UỶ LÀO CAI', confidence: 'likely' } }],
  ],
  flags: [
    ['a tỉnh uỷ', { coQuanChuQuan: 'TỈNH UỶ LÀO CAI' }, 'capUy', 'ĐẢNG BỘ TỈNH LÀO CAI'],
    ['the State’s body above', { coQuanChuQuan: 'UBND TỈNH LÀO CAI' }, 'capUy', 'ĐẢNG BỘ TỈNH LÀO CAI'],
    ['a thành ủy', { coQuanChuQuan: 'THÀNH ỦY HÀ NỘI' }, 'capUy', 'ĐẢNG BỘ THÀNH PHỐ HÀ NỘI'],
    [
      'a đảng uỷ over a chi bộ',
      { coQuanChuQuan: 'ĐẢNG UỶ XÃ BẢO THẮNG', coQuanBanHanh: 'CHI BỘ THÔN 1' },
      'capUy',
      'ĐẢNG BỘ XÃ BẢO THẮNG',
    ],
  ],
});
