import { soTrangChuSoARap } from '../../../../src/rules/hd36/trang/so-trang-chu-so-a-rap';
import { describeRule } from '../../../support/describe-rule';

describeRule(soTrangChuSoARap, {
  passes: [['1, 2, 3', {}]],
  flags: [['I, II, III', { page: { pageNumberFormat: 'upperRoman' } }, 'khongPhaiARap']],
});
