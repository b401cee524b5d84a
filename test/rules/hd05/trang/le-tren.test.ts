import { leTren } from '../../../../src/rules/hd05/trang/le-tren';
import { describeRule } from '../../../support/describe-rule';
import { withMargin } from '../../../support/page';

describeRule(leTren, {
  passes: [
    ['20 mm', withMargin('top', 20)],
    ['rounded in inches', withMargin('top', 20.3)],
    ['a printed form', { kind: 'giay-moi', ...withMargin('top', 25) }],
  ],
  flags: [
    ['25 mm, as a State document may have', withMargin('top', 25), 'saiLe'],
    ['16 mm', withMargin('top', 16), 'saiLe'],
  ],
});
