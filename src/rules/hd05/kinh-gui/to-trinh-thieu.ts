import { ending } from '../../law/hd05/ending';
import { presenceRule } from '../../shapes/presence';

export const toTrinhThieu = presenceRule({
  id: 'hd05/kinh-gui/to-trinh-thieu',
  ref: 'HD05-KG-02',
  component: 'kinhGui',
  title: 'Tờ trình có phần “Kính trình” (“Kính gửi”)',
  name: 'nơi trực tiếp nhận giải quyết của tờ trình',
  severity: 'warning',
  appliesTo: ['to-trinh'],
  basis: ending.kinhTrinh,
  examples: { right: [{ text: 'Kính trình: Tỉnh uỷ', shown: 'có', kind: 'to-trinh' }], wrong: [] },
});
