import { presenceRule } from '../../shapes/presence';
import { nghiDinh30 } from '../../law/nd30/basis';
import { coSoRieng } from '../../law/nd30/kinds';

export const thieuNoiNhan = presenceRule({
  id: 'nd30/noi-nhan/thieu-noi-nhan',
  ref: 'ND30-NN-01',
  component: 'noiNhan',
  name: 'phần “Nơi nhận” ở cuối văn bản',
  title: 'Văn bản có phần “Nơi nhận”',
  severity: 'error',
  appliesTo: coSoRieng,
  basis: nghiDinh30('Điều 8, khoản 2, điểm i', 'Nơi nhận.'),
  examples: { right: ['Nơi nhận:\n- Như trên;\n- Lưu: VT, VP.'], wrong: [] },
});
