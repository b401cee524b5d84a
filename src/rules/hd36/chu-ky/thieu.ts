import { ending } from '../../law/hd36/ending';
import { wholeKinds } from '../../reading/party-kinds';
import { presenceRule } from '../../shapes/presence';

export const thieu = presenceRule({
  id: 'hd36/chu-ky/thieu',
  ref: 'DANG-CLS-08',
  component: 'chuKy',
  title: 'Văn bản có chức vụ, họ tên người ký',
  name: 'chức vụ, họ tên người ký',
  severity: 'error',
  appliesTo: wholeKinds,
  basis: ending.chuKy,
  examples: { right: [], wrong: [] },
});
