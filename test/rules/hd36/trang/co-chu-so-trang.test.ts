import { coChuSoTrang } from '../../../../src/rules/hd36/trang/co-chu-so-trang';
import { describeRule } from '../../../support/describe-rule';

describeRule(coChuSoTrang, {
  passes: [['cỡ 14', { pageNumber: { size: 14 } }]],
  flags: [['cỡ 13', { pageNumber: { size: 13 } }, 'saiCo']],
});
