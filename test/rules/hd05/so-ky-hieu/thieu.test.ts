import { thieu } from '../../../../src/rules/hd05/so-ky-hieu/thieu';
import { describeRule } from '../../../support/describe-rule';

describeRule(thieu, {
  passes: [
    ['there', { kind: 'cong-van' }],
    ['a paper of another kind', { kind: 'giay-moi', soKyHieu: null }],
  ],
  flags: [['not there', { soKyHieu: null, kind: 'cong-van' }, 'thieu']],
});
