import { motDong } from '../../../../src/rules/nd30/quoc-hieu/mot-dong';
import { describeRule } from '../../../support/describe-rule';

const text = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';

describeRule(motDong, {
  passes: [
    ['fits at 13', { quocHieu: { text, look: { size: 13 } } }],
    ['fits at 12', { quocHieu: { text, look: { size: 12 } } }],
    ['broken on purpose', { quocHieu: [{ text: 'CỘNG HÒA XÃ HỘI\nCHỦ NGHĨA VIỆT NAM', look: { size: 16 } }] }],
  ],
  flags: [
    ['too large for its cell', { quocHieu: { text, look: { size: 14 } } }, 'xuongDong'],
    ['indented out of its room', { quocHieu: { text, look: { size: 13, indentLeft: 30 } } }, 'xuongDong'],
  ],
});
