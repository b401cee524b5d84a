import { coChu } from '../../../../src/rules/nd30/so-ky-hieu/co-chu';
import { describeRule } from '../../../support/describe-rule';

const set = (size: number) => ({ soKyHieu: { text: 'Số: 15/SNV-VP', look: { size } } }) as const;

describeRule(coChu, {
  passes: [
    ['cỡ 13', set(13)],
    ['a hair off, as other programs write it', set(13.1)],
    ['a blank of another size after the words', { soKyHieu: { text: ['Số: 15/SNV-VP', [' ', { size: 20 }]] } }],
  ],
  flags: [
    ['too small', set(12), 'saiCo'],
    ['too large', set(14), 'saiCo'],
    ['one word of another size', { soKyHieu: { text: ['Số:', [' 15/SNV-VP', { size: 16 }]] } }, 'saiCo'],
  ],
});
