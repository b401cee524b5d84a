import { thieu } from '../../../../src/rules/nd30/tieu-ngu/thieu';
import { describeRule } from '../../../support/describe-rule';

describeRule(thieu, {
  passes: [
    ['faulty, but there', { tieuNgu: 'Số: 5' }],
    ['a biên bản may go without', { kind: 'bien-ban', tieuNgu: null }],
  ],
  flags: [
    ['not there in a công văn', { tieuNgu: null }, 'thieu'],
    ['not there in a kế hoạch', { kind: 'ke-hoach', tieuNgu: null }, 'thieu'],
  ],
});
