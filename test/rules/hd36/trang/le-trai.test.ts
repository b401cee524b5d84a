import { leTrai } from '../../../../src/rules/hd36/trang/le-trai';
import { describeRule } from '../../../support/describe-rule';
import { withMargin } from '../../../support/page';

describeRule(leTrai, {
  passes: [
    ['30 mm', withMargin('left', 30)],
    ['rounded in inches', withMargin('left', 30.3)],
    ['a printed form', { kind: 'giay-moi', ...withMargin('left', 35) }],
  ],
  flags: [
    ['35 mm, as a State document may have', withMargin('left', 35), 'saiLe'],
    ['26 mm', withMargin('left', 26), 'saiLe'],
  ],
});
