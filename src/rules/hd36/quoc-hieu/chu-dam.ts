import { look } from '../../law/hd36/look';
import { weightRule } from '../../shapes/look';

export const chuDam = weightRule({
  id: 'hd36/quoc-hieu/chu-dam',
  ref: 'DANG-FONT-1',
  component: 'quocHieu',
  title: 'Tiêu đề in đậm',
  severity: 'warning',
  bold: true,
  basis: look.tieuDe,
  examples: { right: [], wrong: [] },
});
