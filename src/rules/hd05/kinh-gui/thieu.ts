import { ending } from '../../law/hd05/ending';
import { presenceRule } from '../../shapes/presence';

export const thieu = presenceRule({
  id: 'hd05/kinh-gui/thieu',
  ref: 'HD05-KG-01',
  component: 'kinhGui',
  title: 'Công văn có phần “Kính gửi”',
  name: 'phần “Kính gửi” của công văn',
  severity: 'error',
  appliesTo: ['cong-van'],
  basis: ending.kinhGui,
  examples: { right: [], wrong: [] },
});
