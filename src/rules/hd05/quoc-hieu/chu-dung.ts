import { coChuKieuChu } from '../../law/hd05/basis';
import { slantRule } from '../../shapes/look';

export const chuDung = slantRule({
  id: 'hd05/quoc-hieu/chu-dung',
  ref: 'HD05-FONT-1',
  component: 'quocHieu',
  title: 'Tiêu đề dùng kiểu chữ đứng',
  severity: 'warning',
  italic: false,
  basis: coChuKieuChu,
  examples: { right: [], wrong: [] },
});
