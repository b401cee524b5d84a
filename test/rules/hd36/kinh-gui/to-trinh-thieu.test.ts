import { toTrinhThieu } from '../../../../src/rules/hd36/kinh-gui/to-trinh-thieu';
import { describeRule } from '../../../support/describe-rule';

describeRule(toTrinhThieu, {
  passes: [
    ['there', { kind: 'to-trinh' }],
    ['a paper of another kind', { kind: 'giay-moi', kinhGui: null }],
  ],
  flags: [['not there', { kinhGui: null, kind: 'to-trinh' }, 'thieu']],
});
