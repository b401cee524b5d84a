import { thieuTenDiaPhuong } from '../../../../src/rules/nd30/co-quan-chu-quan/thieu-ten-dia-phuong';
import { describeRule } from '../../../support/describe-rule';

describeRule(thieuTenDiaPhuong, {
  passes: [
    ['with its place', { coQuanChuQuan: 'UBND TỈNH LÀO CAI' }],
    ['the place on a line of its own', { coQuanChuQuan: ['UBND TỈNH', 'LÀO CAI'] }],
    ['a name that runs on in bold', { coQuanChuQuan: 'UBND TỈNH', coQuanBanHanh: 'LÀO CAI' }],
    ['the place still to be filled in', { coQuanChuQuan: 'UBND TỈNH …' }],
    ['a ministry', { coQuanChuQuan: 'BỘ NỘI VỤ', coQuanBanHanh: 'CỤC VĂN THƯ' }],
    ['absent', { coQuanChuQuan: null }],
  ],
  flags: [
    ['a province without a name', { coQuanChuQuan: 'UBND TỈNH' }, 'thieuTen'],
    [
      'in full, over a school',
      { coQuanChuQuan: 'ỦY BAN NHÂN DÂN XÃ', coQuanBanHanh: 'TRƯỜNG MẦM NON HOA SEN' },
      'thieuTen',
    ],
    ['decomposed letters', { coQuanChuQuan: 'UBND TỈNH'.normalize('NFD') }, 'thieuTen'],
  ],
});
