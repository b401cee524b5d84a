import { coChu } from '../../../../src/rules/nd30/co-quan-chu-quan/co-chu';
import { describeRule } from '../../../support/describe-rule';

const set = (size: number) => ({ coQuanChuQuan: { text: 'UBND TỈNH LÀO CAI', look: { size } } }) as const;

describeRule(coChu, {
  passes: [
    ['cỡ 12', set(12)],
    ['cỡ 13', set(13)],
    ['cỡ 12,5, between the two', set(12.5)],
    [
      'a blank of another size after the words',
      { coQuanChuQuan: { text: ['UBND TỈNH LÀO CAI', [' ', { size: 20 }]] } },
    ],
  ],
  flags: [
    ['too small', set(11), 'saiCo'],
    ['too large', set(14), 'saiCo'],
    ['one word of another size', { coQuanChuQuan: { text: ['UBND', [' TỈNH LÀO CAI', { size: 16 }]] } }, 'saiCo'],
  ],
});
