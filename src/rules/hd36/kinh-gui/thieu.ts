import { ending } from '../../law/hd36/ending';
import { presenceRule } from '../../shapes/presence';

export const thieu = presenceRule({
  id: 'hd36/kinh-gui/thieu',
  ref: 'DANG-KG-01',
  component: 'kinhGui',
  title: 'Công văn có phần “Kính gửi”',
  name: 'phần “Kính gửi” của công văn',
  severity: 'error',
  appliesTo: ['cong-van'],
  basis: ending.kinhGui,
  examples: { right: [], wrong: [] },
});
