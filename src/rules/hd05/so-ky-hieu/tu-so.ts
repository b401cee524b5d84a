import { letterhead } from '../../law/hd05/letterhead';
import { slipRule } from '../../shapes/slip';

export const tuSo = slipRule({
  id: 'hd05/so-ky-hieu/tu-so',
  ref: 'HD05-SO-01',
  component: 'soKyHieu',
  title: 'Trước số văn bản ghi từ “Số”',
  severity: 'warning',
  basis: letterhead.soViDu,
  message: 'Trước số văn bản không ghi đúng từ “Số”: “{chu}”.',
  pattern: /^(?<sai>(?:S[ỐÔO]|s[ốôo]|S[ôo])(?=[ :\d])|(?=\d+[ ]?[-/][ ]?\p{Lu}))/dgu,
  right: ({ sai }) => (sai?.text === '' ? 'Số ' : 'Số'),
  examples: { right: ['Số 15-CV/ĐU'], wrong: ['SỐ 15-CV/ĐU', '15-CV/ĐU'] },
});
