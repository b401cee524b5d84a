import { coChuSoTrang } from '../../../../src/rules/nd30/trang/co-chu-so-trang';
import { describeRule } from '../../../support/describe-rule';

describeRule(coChuSoTrang, {
  passes: [
    ['cỡ 13', { pageNumber: { size: 13 } }],
    ['cỡ 14', { pageNumber: { size: 14 } }],
    ['no number', { pageNumber: null }],
  ],
  flags: [
    ['cỡ 11', { pageNumber: { size: 11 } }, 'saiCo'],
    ['cỡ 16', { pageNumber: { size: 16 } }, 'saiCo'],
  ],
});
