import { coChuKieuChu } from '../../law/hd05/basis';
import { slantRule } from '../../shapes/look';

export const chuDung = slantRule({
  id: 'hd05/co-quan-chu-quan/chu-dung',
  ref: 'HD05-FONT-2.1',
  component: 'coQuanChuQuan',
  title: 'Tên cơ quan cấp trên dùng kiểu chữ đứng',
  severity: 'warning',
  italic: false,
  basis: coChuKieuChu,
  examples: { right: [], wrong: [] },
});
