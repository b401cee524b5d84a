import { letterhead } from '../../law/hd36/letterhead';
import { wholeKinds } from '../../reading/party-kinds';
import { presenceRule } from '../../shapes/presence';

export const thieu = presenceRule({
  id: 'hd36/so-ky-hieu/thieu',
  ref: 'DANG-CLS-08',
  component: 'soKyHieu',
  title: 'Văn bản có số và ký hiệu',
  name: 'số, ký hiệu',
  severity: 'error',
  appliesTo: wholeKinds,
  basis: letterhead.so,
  examples: { right: [], wrong: [] },
});
