import { fixedWordsRule } from '../../shapes/fixed-words';
import { letterhead } from '../../law/nd30/letterhead';

/** Hyphens, their blanks and the case have rules of their own. */
const same = (words: string) => words.toLocaleLowerCase('vi').replace(/[ \u00a0]*[-‐‑‒–—―−][ \u00a0]*/gu, ' - ');

export const saiChu = fixedWordsRule({
  id: 'nd30/tieu-ngu/sai-chu',
  ref: 'ND30-TN-01',
  component: 'tieuNgu',
  title: 'Tiêu ngữ ghi đúng “Độc lập - Tự do - Hạnh phúc”',
  name: 'Tiêu ngữ',
  severity: 'error',
  words: 'Độc lập - Tự do - Hạnh phúc',
  same,
  basis: letterhead.tieuNgu,
  examples: { right: ['Độc lập - Tự do - Hạnh phúc'], wrong: ['Độc lập - Tự do - Hạnh phục'] },
});
