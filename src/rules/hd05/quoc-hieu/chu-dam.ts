import { coChuKieuChu } from '../../law/hd05/basis';
import { weightRule } from '../../shapes/look';

export const chuDam = weightRule({
  id: 'hd05/quoc-hieu/chu-dam',
  ref: 'HD05-FONT-1',
  component: 'quocHieu',
  title: 'Tiêu đề in đậm',
  severity: 'warning',
  bold: true,
  basis: coChuKieuChu,
  examples: { right: [], wrong: [] },
});
