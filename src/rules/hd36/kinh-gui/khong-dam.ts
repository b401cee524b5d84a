import { look } from '../../law/hd36/look';
import { weightRule } from '../../shapes/look';

export const khongDam = weightRule({
  id: 'hd36/kinh-gui/khong-dam',
  ref: null,
  component: 'kinhGui',
  title: 'Kính gửi, Kính trình không in đậm',
  severity: 'warning',
  bold: false,
  basis: look.kinhGui,
  examples: { right: [], wrong: [] },
});
