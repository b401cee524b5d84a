import { thieu } from '../../../../src/rules/nd30/quoc-hieu/thieu';
import { describeRule } from '../../../support/describe-rule';

describeRule(thieu, {
  passes: [
    ['faulty, but there', { quocHieu: 'Số: 5' }],
    ['a biên bản may go without', { kind: 'bien-ban', quocHieu: null }],
  ],
  flags: [
    ['not there in a công văn', { quocHieu: null }, 'thieu'],
    ['not there in a kế hoạch', { kind: 'ke-hoach', quocHieu: null }, 'thieu'],
  ],
});
