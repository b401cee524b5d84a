import { slipRule } from '../../shapes/slip';
import { letterhead } from '../../law/nd30/letterhead';

/** Something other than “Số” in front of the number: nothing, SỐ, số, Sô. */
const khongPhaiSo = /^(?<sai>(?:S[ỐÔO]|s[ốôo]|S[ôo])(?=[\s:\d./])|(?=\d+\s*[/-]\s*\p{Lu}))/dgu;

export const tuSo = slipRule({
  id: 'nd30/so-ky-hieu/tu-so',
  ref: 'ND30-SO-03',
  component: 'soKyHieu',
  title: 'Trước số văn bản ghi từ “Số” bằng chữ in thường',
  severity: 'error',
  basis: letterhead.tuSo,
  message: 'Trước số văn bản không ghi đúng từ “Số”: “{chu}”.',
  pattern: khongPhaiSo,
  right: ({ sai }) => (sai?.text === '' ? 'Số: ' : 'Số'),
  examples: { right: ['Số: 15/KH-UBND'], wrong: ['SỐ: 15/KH-UBND', '15/KH-UBND'] },
});
