import { trenUyBan } from '../../../../src/rules/nd30/co-quan-chu-quan/tren-uy-ban';
import { describeRule } from '../../../support/describe-rule';

describeRule(trenUyBan, {
  passes: [
    ['a department', { coQuanChuQuan: 'UBND TỈNH LÀO CAI', coQuanBanHanh: 'SỞ NỘI VỤ' }],
    ['the office of a committee', { coQuanChuQuan: 'ỦY BAN NHÂN DÂN TỈNH LÀO CAI', coQuanBanHanh: 'VĂN PHÒNG' }],
    ['a commune alone', { coQuanChuQuan: null, coQuanBanHanh: ['ỦY BAN NHÂN DÂN', 'XÃ BẢO HÀ'] }],
    ['a name whose first line is not bold', { coQuanChuQuan: 'ỦY BAN NHÂN DÂN', coQuanBanHanh: 'XÃ BẢO HÀ' }],
    ['another committee', { coQuanChuQuan: 'UBND TỈNH LÀO CAI', coQuanBanHanh: 'ỦY BAN AN TOÀN GIAO THÔNG' }],
    [
      'a superior that is only likely',
      {
        coQuanChuQuan: { text: 'UBND TỈNH LÀO CAI', confidence: 'likely' },
        coQuanBanHanh: 'ỦY BAN NHÂN DÂN XÃ BẢO HÀ',
      },
    ],
  ],
  flags: [
    [
      'a province over a commune',
      { coQuanChuQuan: 'UBND TỈNH LÀO CAI', coQuanBanHanh: ['ỦY BAN NHÂN DÂN', 'XÃ BẢO HÀ'] },
      'khongCo',
    ],
    [
      'a district over a commune council',
      { coQuanChuQuan: 'HĐND HUYỆN BẢO YÊN', coQuanBanHanh: 'HỘI ĐỒNG NHÂN DÂN XÃ BẢO HÀ' },
      'khongCo',
    ],
  ],
});
