import { coChu } from '../../../../src/rules/nd30/quoc-hieu/co-chu';
import { describeRule } from '../../../support/describe-rule';

const set = (size: number) => ({ quocHieu: { text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', look: { size } } }) as const;

describeRule(coChu, {
  passes: [
    ['cỡ 12', set(12)],
    ['cỡ 13', set(13)],
    ['cỡ 12,5, between the two', set(12.5)],
    [
      'a blank of another size after the words',
      { quocHieu: { text: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', [' ', { size: 20 }]] } },
    ],
  ],
  flags: [
    ['too small', set(11), 'saiCo'],
    ['too large', set(14), 'saiCo'],
    [
      'one word of another size',
      { quocHieu: { text: ['CỘNG', [' HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { size: 16 }]] } },
      'saiCo',
    ],
  ],
});
