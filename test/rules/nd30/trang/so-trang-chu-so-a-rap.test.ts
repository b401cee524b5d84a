import { soTrangChuSoARap } from '../../../../src/rules/nd30/trang/so-trang-chu-so-a-rap';
import { describeRule } from '../../../support/describe-rule';

describeRule(soTrangChuSoARap, {
  passes: [
    ['Arabic digits', { page: { pageNumberFormat: 'decimal' } }],
    ['Roman, but no number is shown', { pageNumber: null, page: { pageNumberFormat: 'lowerRoman' } }],
  ],
  flags: [
    ['Roman', { page: { pageNumberFormat: 'upperRoman' } }, 'khongPhaiARap'],
    ['letters', { page: { pageNumberFormat: 'lowerLetter' } }, 'khongPhaiARap'],
  ],
});
