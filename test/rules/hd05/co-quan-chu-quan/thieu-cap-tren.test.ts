import { thieuCapTren } from '../../../../src/rules/hd05/co-quan-chu-quan/thieu-cap-tren';
import { describeRule } from '../../../support/describe-rule';

describeRule(thieuCapTren, {
  passes: [
    ['named', {}],
    ['directly under the centre', { coQuanChuQuan: null, coQuanBanHanh: 'ĐẢNG UỶ QUỐC HỘI' }],
    ['a tỉnh uỷ', { coQuanChuQuan: null, coQuanBanHanh: 'TỈNH UỶ LÀO CAI' }],
  ],
  flags: [
    ['a commune', { coQuanChuQuan: null }, 'thieu'],
    ['a chi bộ', { coQuanChuQuan: null, coQuanBanHanh: 'CHI BỘ THÔN 1' }, 'thieu'],
  ],
});
