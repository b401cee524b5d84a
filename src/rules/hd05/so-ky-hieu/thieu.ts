import { letterhead } from '../../law/hd05/letterhead';
import { wholeKinds } from '../../reading/party-kinds';
import { presenceRule } from '../../shapes/presence';

export const thieu = presenceRule({
  id: 'hd05/so-ky-hieu/thieu',
  ref: 'HD05-SO-01',
  component: 'soKyHieu',
  title: 'Văn bản có số và ký hiệu',
  name: 'số, ký hiệu',
  severity: 'error',
  appliesTo: wholeKinds,
  basis: letterhead.so,
  examples: { right: [], wrong: [] },
});
