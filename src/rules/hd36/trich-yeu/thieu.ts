import { letterhead } from '../../law/hd36/letterhead';
import { wholeKinds } from '../../reading/party-kinds';
import { presenceRule } from '../../shapes/presence';

export const thieu = presenceRule({
  id: 'hd36/trich-yeu/thieu',
  ref: 'DANG-CLS-08',
  component: 'trichYeu',
  title: 'Văn bản có trích yếu nội dung',
  name: 'trích yếu nội dung',
  severity: 'warning',
  appliesTo: wholeKinds,
  basis: letterhead.trichYeu,
  examples: { right: [], wrong: [] },
});
