import { letterhead } from '../../law/hd36/letterhead';
import { slipRule } from '../../shapes/slip';

export const coNam = slipRule({
  id: 'hd36/so-ky-hieu/co-nam',
  ref: 'DANG-SO-07',
  component: 'soKyHieu',
  title: 'Ký hiệu không ghi năm ban hành',
  severity: 'warning',
  basis: letterhead.soViDu,
  message: 'Số, ký hiệu ghi cả năm ban hành.',
  pattern: /(?<=\d)(?<sai>[-/](?:19|20)\d\d)(?=[-/]\p{Lu})/dgu,
  right: () => '',
  safety: 'review',
  examples: { right: ['Số 15-CV/ĐU'], wrong: ['Số 15/2026-CV/ĐU'] },
});
