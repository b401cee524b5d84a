import { thieuKinhGui } from '../../../../src/rules/nd30/kinh-gui/thieu-kinh-gui';
import { describeRule } from '../../../support/describe-rule';

describeRule(thieuKinhGui, {
  passes: [
    ['one receiver', { kinhGui: 'Kính gửi: Bộ Nội vụ' }],
    ['still to be filled in', { kinhGui: 'Kính gửi: ……………' }],
  ],
  flags: [['a công văn to nobody', { kinhGui: null }, 'thieu']],
});
