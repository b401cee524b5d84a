import { coChu } from '../../../../src/rules/nd30/ten-loai/co-chu';
import { describeRule } from '../../../support/describe-rule';

const set = (size: number) => ({ kind: 'ke-hoach', tenLoai: { text: 'KẾ HOẠCH', look: { size } } }) as const;

describeRule(coChu, {
  passes: [
    ['cỡ 13', set(13)],
    ['cỡ 14', set(14)],
    ['cỡ 13,5, between the two', set(13.5)],
    [
      'a blank of another size after the words',
      { kind: 'ke-hoach', tenLoai: { text: ['KẾ HOẠCH', [' ', { size: 20 }]] } },
    ],
  ],
  flags: [
    ['too small', set(12), 'saiCo'],
    ['too large', set(15), 'saiCo'],
    ['one word of another size', { kind: 'ke-hoach', tenLoai: { text: ['KẾ', [' HOẠCH', { size: 16 }]] } }, 'saiCo'],
  ],
});
