import { ending } from '../../law/hd05/ending';
import { wholeKinds } from '../../reading/party-kinds';
import { presenceRule } from '../../shapes/presence';

export const thieu = presenceRule({
  id: 'hd05/chu-ky/thieu',
  ref: 'HD05-KY-01',
  component: 'chuKy',
  title: 'Văn bản có chức vụ, họ tên người ký',
  name: 'chức vụ, họ tên người ký',
  severity: 'error',
  appliesTo: wholeKinds,
  basis: ending.chuKy,
  examples: { right: [], wrong: [] },
});
