import { thieu } from '../../../../src/rules/nd30/so-ky-hieu/thieu';
import { describeRule } from '../../../support/describe-rule';

describeRule(thieu, {
  passes: [
    ['faulty, but there', { soKyHieu: 'Số: 5' }],
    ['a biên bản may go without', { kind: 'bien-ban', soKyHieu: null }],
  ],
  flags: [
    ['not there in a công văn', { soKyHieu: null }, 'thieu'],
    ['not there in a kế hoạch', { kind: 'ke-hoach', soKyHieu: null }, 'thieu'],
  ],
});
