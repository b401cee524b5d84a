import { nhuKinhGui } from '../../../../src/rules/hd05/noi-nhan/nhu-kinh-gui';
import { describeRule } from '../../../support/describe-rule';

describeRule(nhuKinhGui, {
  passes: [['Như trên', {}]],
  flags: [['Như kính gửi', { noiNhan: ['Nơi nhận:', '- Như kính gửi;'] }, 'khacTuNgu', '- Như trên;']],
});
