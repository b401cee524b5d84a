import { coChu } from '../../../../src/rules/nd30/quoc-hieu/co-chu';
import { describeRule } from '../../../support/describe-rule';

const quocHieu = (size: number) => ({ quocHieu: { text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', look: { size } } });

describeRule(coChu, {
  passes: [
    ['cỡ 12', quocHieu(12)],
    ['cỡ 13', quocHieu(13)],
    ['cỡ 12,5, between the two', quocHieu(12.5)],
    ['a blank of another size after the words', { quocHieu: { text: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', [' ', { size: 14 }]] } }],
  ],
  flags: [
    ['cỡ 14', quocHieu(14), 'saiCo'],
    ['cỡ 11', quocHieu(11), 'saiCo'],
    ['one word of another size', { quocHieu: { text: ['CỘNG HÒA ', ['XÃ HỘI', { size: 16 }], ' CHỦ NGHĨA VIỆT NAM'] } }, 'saiCo'],
  ],
});
