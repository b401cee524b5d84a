import { thieu } from '../../../../src/rules/hd36/quoc-hieu/thieu';
import { describeRule } from '../../../support/describe-rule';

describeRule(thieu, {
  passes: [
    ['there', { kind: 'cong-van' }],
    ['a paper of another kind', { kind: 'giay-moi', quocHieu: null }],
  ],
  flags: [['not there', { quocHieu: null, kind: 'cong-van' }, 'thieu']],
});
