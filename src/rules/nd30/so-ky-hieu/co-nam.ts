import { slipRule } from '../../shapes/slip';
import { letterhead } from '../../law/nd30/letterhead';

/** A year between number and symbol: the pattern of văn bản quy phạm pháp luật. */
const nam = /\/(?<sai>(?:19|20)\d\d\/)(?=\p{L})/dgu;

export const coNam = slipRule({
  id: 'nd30/so-ky-hieu/co-nam',
  ref: 'ND30-SO-11',
  component: 'soKyHieu',
  title: 'Ký hiệu văn bản hành chính không ghi năm ban hành',
  severity: 'warning',
  basis: letterhead.kyHieuNam,
  message: 'Ký hiệu ghi cả năm ban hành; chỉ văn bản quy phạm pháp luật ghi như vậy.',
  pattern: nam,
  right: () => '',
  safety: 'review',
  examples: { right: ['Số: 15/KH-UBND'], wrong: ['Số: 15/2026/KH-UBND'] },
});
