import { look } from '../../law/hd36/look';
import { slantRule } from '../../shapes/look';

export const chuDung = slantRule({
  id: 'hd36/co-quan-chu-quan/chu-dung',
  ref: 'DANG-FONT-2.1',
  component: 'coQuanChuQuan',
  title: 'Tên cơ quan cấp trên dùng kiểu chữ đứng',
  severity: 'warning',
  italic: false,
  basis: look.coQuanChuQuan,
  examples: { right: [], wrong: [] },
});
