import { gachChan } from '../../../../src/rules/nd30/quoc-hieu/gach-chan';
import { describeRule } from '../../../support/describe-rule';

describeRule(gachChan, {
  passes: [['plain', { quocHieu: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM' }]],
  flags: [
    ['underlined', { quocHieu: { text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', look: { underline: true } } }, 'gachChan'],
  ],
});
