import { look } from '../../law/hd36/look';
import { slantRule } from '../../shapes/look';

export const chuDung = slantRule({
  id: 'hd36/co-quan-ban-hanh/chu-dung',
  ref: 'DANG-FONT-2.2',
  component: 'coQuanBanHanh',
  title: 'Tên cơ quan ban hành dùng kiểu chữ đứng',
  severity: 'warning',
  italic: false,
  basis: look.coQuanBanHanh,
  examples: { right: [], wrong: [] },
});
