import { dauHaiCham } from '../../../../src/rules/hd36/noi-nhan/dau-hai-cham';
import { describeRule } from '../../../support/describe-rule';

describeRule(dauHaiCham, {
  passes: [['a colon', {}]],
  flags: [['none', { noiNhan: ['Nơi nhận', '- Như trên;'] }, 'thieuHaiCham', 'Nơi nhận:']],
});
