import { thieu } from '../../../../src/rules/hd05/trich-yeu/thieu';
import { describeRule } from '../../../support/describe-rule';

describeRule(thieu, {
  passes: [
    ['there', { kind: 'cong-van' }],
    ['a paper of another kind', { kind: 'giay-moi', trichYeu: null }],
  ],
  flags: [['not there', { trichYeu: null, kind: 'cong-van' }, 'thieu']],
});
