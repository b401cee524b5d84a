import { slipRule } from '../../shapes/slip';
import { letterhead } from '../../law/nd30/letterhead';

/** Dashes and dots where hyphens belong, and slashes that only look like one. */
const dauLa = /(?<sai>[‐‒–—―−⁄∕\\]|(?<=\/\p{Lu}{2,6})[._](?=\p{Lu}{2}))/dgu;

export const gachNoi = slipRule({
  id: 'nd30/so-ky-hieu/gach-noi',
  ref: 'ND30-SO-04',
  component: 'soKyHieu',
  title: 'Ký hiệu dùng dấu gạch chéo (/) và gạch nối (-)',
  severity: 'error',
  basis: letterhead.soKyHieu,
  message: 'Trong ký hiệu dấu “{sai}” phải là “{dung}”.',
  pattern: dauLa,
  right: ({ sai }) => (/[⁄∕\\]/u.test(sai?.text ?? '') ? '/' : '-'),
  examples: { right: ['Số: 15/KH-UBND'], wrong: ['Số: 15/KH–UBND'] },
});
