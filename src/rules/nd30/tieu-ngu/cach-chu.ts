import { slipRule } from '../../shapes/slip';
import { letterhead } from '../../law/nd30/letterhead';

/** A hyphen or dash with the blanks around it; the blanks of good spacing are one on each side, no-break or not. */
const quanhGach = /(?<sai>[ \u00a0]*[-‐‑‒–—―−][ \u00a0]*)/dgu;

export const cachChu = slipRule({
  id: 'nd30/tieu-ngu/cach-chu',
  ref: 'ND30-TN-01',
  component: 'tieuNgu',
  title: 'Gạch nối trong Tiêu ngữ có một dấu cách ở mỗi bên',
  severity: 'error',
  basis: letterhead.tieuNgu,
  message: 'Gạch nối trong Tiêu ngữ không có đúng một dấu cách ở mỗi bên.',
  pattern: quanhGach,
  right: ({ sai }) => (/^[ \u00a0].[ \u00a0]$/u.test(sai?.text ?? '') ? null : ` ${sai?.text.trim() ?? ''} `),
  examples: { right: ['Độc lập - Tự do - Hạnh phúc'], wrong: ['Độc lập-Tự do-Hạnh phúc'] },
});
