import { ending } from '../../law/hd36/ending';
import { wholeKinds } from '../../reading/party-kinds';
import { presenceRule } from '../../shapes/presence';

export const thieu = presenceRule({
  id: 'hd36/noi-nhan/thieu',
  ref: 'DANG-CLS-08',
  component: 'noiNhan',
  title: 'Văn bản có phần “Nơi nhận”',
  name: 'phần “Nơi nhận” ở cuối văn bản',
  severity: 'error',
  // Minutes are often kept by those who made them.
  appliesTo: wholeKinds.filter((kind) => kind !== 'bien-ban'),
  basis: ending.noiNhanDanhSach,
  examples: { right: [], wrong: [] },
});
