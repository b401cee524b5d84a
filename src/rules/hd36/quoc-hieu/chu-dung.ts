import { look } from '../../law/hd36/look';
import { slantRule } from '../../shapes/look';

export const chuDung = slantRule({
  id: 'hd36/quoc-hieu/chu-dung',
  ref: 'DANG-FONT-1',
  component: 'quocHieu',
  title: 'Tiêu đề dùng kiểu chữ đứng',
  severity: 'warning',
  italic: false,
  basis: look.tieuDe,
  examples: { right: [], wrong: [] },
});
