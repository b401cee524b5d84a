import { coChuKieuChu } from '../../law/hd05/basis';
import { slantRule } from '../../shapes/look';

export const chuDung = slantRule({
  id: 'hd05/co-quan-ban-hanh/chu-dung',
  ref: 'HD05-FONT-2.2',
  component: 'coQuanBanHanh',
  title: 'Tên cơ quan ban hành dùng kiểu chữ đứng',
  severity: 'warning',
  italic: false,
  basis: coChuKieuChu,
  examples: { right: [], wrong: [] },
});
