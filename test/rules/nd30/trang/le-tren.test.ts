import { leTren } from '../../../../src/rules/nd30/trang/le-tren';
import { describeRule } from '../../../support/describe-rule';
import { withMargin } from '../../../support/page';

describeRule(leTren, {
  passes: [
    ['20 mm', withMargin('top', 20)],
    ['25 mm', withMargin('top', 25)],
    ['one inch, 25,4 mm', withMargin('top', 25.4)],
    ['a margin that the header may not push', withMargin('top', -20)],
    ['a page on its side', { page: { ...withMargin('top', 30).page, landscape: true } }],
  ],
  flags: [
    ['15 mm', withMargin('top', 15), 'saiLe'],
    ['30 mm', withMargin('top', 30), 'saiLe'],
  ],
});
