import { leDuoi } from '../../../../src/rules/nd30/trang/le-duoi';
import { describeRule } from '../../../support/describe-rule';
import { withMargin } from '../../../support/page';

describeRule(leDuoi, {
  passes: [
    ['20 mm', withMargin('bottom', 20)],
    ['25 mm', withMargin('bottom', 25)],
    ['19,9 mm, as Word rounds', withMargin('bottom', 19.9)],
  ],
  flags: [
    ['15 mm', withMargin('bottom', 15), 'saiLe'],
    ['30 mm', withMargin('bottom', 30), 'saiLe'],
  ],
});
