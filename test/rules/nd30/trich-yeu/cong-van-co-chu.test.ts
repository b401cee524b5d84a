import { congVanCoChu } from '../../../../src/rules/nd30/trich-yeu/cong-van-co-chu';
import { describeRule } from '../../../support/describe-rule';

const set = (size: number) => ({ trichYeu: { text: 'V/v nâng bậc lương năm 2026', look: { size } } }) as const;

describeRule(congVanCoChu, {
  passes: [
    ['cỡ 12', set(12)],
    ['cỡ 13', set(13)],
    ['cỡ 12,5, between the two', set(12.5)],
    [
      'a blank of another size after the words',
      { trichYeu: { text: ['V/v nâng bậc lương năm 2026', [' ', { size: 20 }]] } },
    ],
  ],
  flags: [
    ['too small', set(11), 'saiCo'],
    ['too large', set(14), 'saiCo'],
    ['one word of another size', { trichYeu: { text: ['V/v', [' nâng bậc lương năm 2026', { size: 16 }]] } }, 'saiCo'],
  ],
});
