import { thieu } from '../../../../src/rules/hd05/chu-ky/thieu';
import { describeRule } from '../../../support/describe-rule';

describeRule(thieu, {
  passes: [
    ['there', { kind: 'cong-van' }],
    ['a paper of another kind', { kind: 'giay-moi', chuKy: null }],
  ],
  flags: [['not there', { chuKy: null, kind: 'cong-van' }, 'thieu']],
});
