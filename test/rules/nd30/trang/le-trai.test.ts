import { leTrai } from '../../../../src/rules/nd30/trang/le-trai';
import { describeRule } from '../../../support/describe-rule';
import { withMargin } from '../../../support/page';

describeRule(leTrai, {
  passes: [
    ['30 mm', withMargin('left', 30)],
    ['35 mm', withMargin('left', 35)],
    ['25 mm and a gutter of 5 mm', { page: { margins: { ...withMargin('left', 25).page.margins, gutter: 14.2 } } }],
  ],
  flags: [
    ['25,4 mm, as Word begins', withMargin('left', 25.4), 'saiLe'],
    ['40 mm', withMargin('left', 40), 'saiLe'],
  ],
});
