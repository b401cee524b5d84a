import { slipRule } from '../../shapes/slip';
import { letterhead } from '../../law/nd30/letterhead';

/** A second slash between groups of letters: the first stands after the number. */
const gachCheoThuHai = /^[^/]*\/[ \u00a0]*\p{L}+[ \u00a0]*(?<sai>\/)(?=[ \u00a0]*\p{L})/dgu;

export const gachCheoThua = slipRule({
  id: 'nd30/so-ky-hieu/gach-cheo-thua',
  ref: 'ND30-SO-05',
  component: 'soKyHieu',
  title: 'Giữa các nhóm chữ trong ký hiệu là gạch nối, không phải gạch chéo',
  severity: 'error',
  basis: letterhead.soKyHieu,
  message: 'Giữa các nhóm chữ trong ký hiệu ghi gạch chéo “/”, quy định gạch nối “-”.',
  pattern: gachCheoThuHai,
  right: () => '-',
  examples: { right: ['Số: 15/KH-UBND'], wrong: ['Số: 15/KH/UBND'] },
});
