import { slipRule } from '../../shapes/slip';
import { letterhead } from '../../law/nd30/letterhead';

/** The word without its colon; dots and blanks after it stand for a number not yet given. */
const khongHaiCham = /^(?<sai>S[ốỐôÔ])(?=[ \u00a0]*[;,]?[ \u00a0]*[\d./…_])(?![ \u00a0]*:)/dgu;

export const dauHaiCham = slipRule({
  id: 'nd30/so-ky-hieu/dau-hai-cham',
  ref: 'ND30-SO-03',
  component: 'soKyHieu',
  title: 'Sau từ “Số” có dấu hai chấm',
  severity: 'error',
  basis: letterhead.tuSo,
  message: 'Sau từ “Số” thiếu dấu hai chấm.',
  pattern: khongHaiCham,
  right: ({ sai }) => `${sai?.text ?? ''}:`,
  examples: { right: ['Số: 15/KH-UBND', 'Số:15/KH-UBND'], wrong: ['Số 15/KH-UBND'] },
});
