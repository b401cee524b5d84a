import { satLeTrai } from '../../../../src/rules/hd05/noi-nhan/sat-le-trai';
import { describeRule } from '../../../support/describe-rule';

describeRule(satLeTrai, {
  passes: [['flush left', {}]],
  flags: [['indented', { noiNhan: [{ text: 'Nơi nhận:', look: { firstLine: 36 } }] }, 'thutVao']],
});
