import { leDuoi } from '../../../../src/rules/hd05/trang/le-duoi';
import { describeRule } from '../../../support/describe-rule';
import { withMargin } from '../../../support/page';

describeRule(leDuoi, {
  passes: [
    ['20 mm', withMargin('bottom', 20)],
    ['rounded in inches', withMargin('bottom', 20.3)],
    ['a printed form', { kind: 'giay-moi', ...withMargin('bottom', 25) }],
  ],
  flags: [
    ['25 mm, as a State document may have', withMargin('bottom', 25), 'saiLe'],
    ['16 mm', withMargin('bottom', 16), 'saiLe'],
  ],
});
