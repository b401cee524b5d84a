import { coChuKieuChu } from '../../law/hd05/basis';
import { weightRule } from '../../shapes/look';

export const khongDam = weightRule({
  id: 'hd05/kinh-gui/khong-dam',
  ref: 'HD05-FONT-9.1',
  component: 'kinhGui',
  title: 'Kính gửi, Kính trình không in đậm',
  severity: 'warning',
  bold: false,
  basis: coChuKieuChu,
  examples: { right: [], wrong: [] },
});
