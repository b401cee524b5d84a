import { lePhai } from '../../../../src/rules/nd30/trang/le-phai';
import { describeRule } from '../../../support/describe-rule';
import { withMargin } from '../../../support/page';

describeRule(lePhai, {
  passes: [
    ['15 mm', withMargin('right', 15)],
    ['20 mm', withMargin('right', 20)],
    ['the host does not say', { ...withMargin('right', 15) }],
  ],
  flags: [
    ['25,4 mm, as Word begins', withMargin('right', 25.4), 'saiLe'],
    ['10 mm', withMargin('right', 10), 'saiLe'],
  ],
});
