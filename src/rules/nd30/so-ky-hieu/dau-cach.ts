import { slipRule } from '../../shapes/slip';
import { letterhead } from '../../law/nd30/letterhead';

/** Blanks between number and slash, around a slash, around a hyphen, before the colon. Before a slash without a number they are the number's room. */
const thuaDauCach =
  /(?<sai>(?:(?<=\d)[ \u00a0]+(?=[/⁄-])|(?<=[/⁄])[ \u00a0]+(?=\p{L})|(?<=\p{L})[ \u00a0]+(?=[-–—/⁄:])|(?<=\p{L}[ \u00a0]*[-–—])[ \u00a0]+(?=\p{L})))/dgu;

export const dauCach = slipRule({
  id: 'nd30/so-ky-hieu/dau-cach',
  ref: 'ND30-SO-04',
  component: 'soKyHieu',
  title: 'Trong số, ký hiệu không cách chữ quanh dấu gạch chéo, gạch nối',
  severity: 'error',
  basis: letterhead.soKyHieu,
  message: 'Trong số, ký hiệu thừa dấu cách.',
  pattern: thuaDauCach,
  right: () => '',
  examples: { right: ['Số: 689/UBND-VX', 'Số:      /UBND-VX'], wrong: ['Số: 689 /UBND-VX', 'Số: 15 / KH - UBND'] },
});
