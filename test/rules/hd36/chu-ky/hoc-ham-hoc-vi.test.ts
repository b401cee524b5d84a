import { hocHamHocVi } from '../../../../src/rules/hd36/chu-ky/hoc-ham-hoc-vi';
import { describeRule } from '../../../support/describe-rule';

describeRule(hocHamHocVi, {
  passes: [['a bare name', {}]],
  flags: [
    ['a degree', { chuKy: ['T/M ĐẢNG UỶ', 'BÍ THƯ', 'TS. Trần Văn Bình'] }, 'truocTen', 'Trần Văn Bình'],
    ['a rank', { chuKy: ['T/M ĐẢNG UỶ', 'BÍ THƯ', 'Đại tá Trần Văn Bình'] }, 'truocTen', 'Trần Văn Bình'],
  ],
});
