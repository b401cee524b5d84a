import { lePhai } from '../../../../src/rules/hd05/trang/le-phai';
import { describeRule } from '../../../support/describe-rule';
import { withMargin } from '../../../support/page';

describeRule(lePhai, {
  passes: [
    ['15 mm', withMargin('right', 15)],
    ['rounded in inches', withMargin('right', 15.3)],
    ['a printed form', { kind: 'giay-moi', ...withMargin('right', 20) }],
  ],
  flags: [
    ['20 mm, as a State document may have', withMargin('right', 20), 'saiLe'],
    ['11 mm', withMargin('right', 11), 'saiLe'],
  ],
});
