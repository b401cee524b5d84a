import { ending } from '../../law/hd05/ending';
import { wholeKinds } from '../../reading/party-kinds';
import { presenceRule } from '../../shapes/presence';

export const thieu = presenceRule({
  id: 'hd05/noi-nhan/thieu',
  ref: 'HD05-NN-01',
  component: 'noiNhan',
  title: 'Văn bản có phần “Nơi nhận”',
  name: 'phần “Nơi nhận” ở cuối văn bản',
  severity: 'error',
  // Minutes are often kept by those who made them.
  appliesTo: wholeKinds.filter((kind) => kind !== 'bien-ban'),
  basis: ending.noiNhan,
  examples: { right: [], wrong: [] },
});
