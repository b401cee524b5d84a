import { letterhead } from '../../law/hd05/letterhead';
import { wholeKinds } from '../../reading/party-kinds';
import { presenceRule } from '../../shapes/presence';

export const thieu = presenceRule({
  id: 'hd05/quoc-hieu/thieu',
  ref: 'HD05-TD-01',
  component: 'quocHieu',
  title: 'Văn bản có tiêu đề “ĐẢNG CỘNG SẢN VIỆT NAM”',
  name: 'tiêu đề “ĐẢNG CỘNG SẢN VIỆT NAM”',
  severity: 'error',
  appliesTo: wholeKinds,
  basis: letterhead.tieuDe,
  examples: { right: [], wrong: [] },
});
