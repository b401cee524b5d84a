import { letterhead } from '../../law/hd05/letterhead';
import { wholeKinds } from '../../reading/party-kinds';
import { presenceRule } from '../../shapes/presence';

export const thieu = presenceRule({
  id: 'hd05/trich-yeu/thieu',
  ref: 'HD05-TY-01',
  component: 'trichYeu',
  title: 'Văn bản có trích yếu nội dung',
  name: 'trích yếu nội dung',
  severity: 'warning',
  appliesTo: wholeKinds,
  basis: letterhead.trichYeu,
  examples: { right: [], wrong: [] },
});
