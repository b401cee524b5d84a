import { ending } from '../../law/hd36/ending';
import { presenceRule } from '../../shapes/presence';

export const toTrinhThieu = presenceRule({
  id: 'hd36/kinh-gui/to-trinh-thieu',
  ref: 'DANG-KG-02',
  component: 'kinhGui',
  title: 'Tờ trình có phần “Kính trình” (“Kính gửi”)',
  name: 'nơi trực tiếp nhận giải quyết của tờ trình',
  severity: 'warning',
  appliesTo: ['to-trinh'],
  basis: ending.kinhGuiToTrinh,
  examples: { right: [{ text: 'Kính trình: Tỉnh uỷ', shown: 'có', kind: 'to-trinh' }], wrong: [] },
});
