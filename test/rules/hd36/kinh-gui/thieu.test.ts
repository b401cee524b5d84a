import { thieu } from '../../../../src/rules/hd36/kinh-gui/thieu';
import { describeRule } from '../../../support/describe-rule';

describeRule(thieu, {
  passes: [
    ['there', { kind: 'cong-van' }],
    ['a paper of another kind', { kind: 'giay-moi', kinhGui: null }],
  ],
  flags: [['not there', { kinhGui: null, kind: 'cong-van' }, 'thieu']],
});
