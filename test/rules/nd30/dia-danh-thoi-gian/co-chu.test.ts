import { coChu } from '../../../../src/rules/nd30/dia-danh-thoi-gian/co-chu';
import { describeRule } from '../../../support/describe-rule';

const set = (size: number) =>
  ({ diaDanhThoiGian: { text: 'Lào Cai, ngày 05 tháng 3 năm 2026', look: { size } } }) as const;

describeRule(coChu, {
  passes: [
    ['cỡ 13', set(13)],
    ['cỡ 14', set(14)],
    ['cỡ 13,5, between the two', set(13.5)],
    [
      'a blank of another size after the words',
      { diaDanhThoiGian: { text: ['Lào Cai, ngày 05 tháng 3 năm 2026', [' ', { size: 20 }]] } },
    ],
  ],
  flags: [
    ['too small', set(12), 'saiCo'],
    ['too large', set(15), 'saiCo'],
    [
      'one word of another size',
      { diaDanhThoiGian: { text: ['Lào', [' Cai, ngày 05 tháng 3 năm 2026', { size: 16 }]] } },
      'saiCo',
    ],
  ],
});
