import { look } from '../../law/hd36/look';
import { weightRule } from '../../shapes/look';

export const chuDam = weightRule({
  id: 'hd36/co-quan-ban-hanh/chu-dam',
  ref: 'DANG-FONT-2.2',
  component: 'coQuanBanHanh',
  title: 'Tên cơ quan ban hành in đậm',
  severity: 'warning',
  bold: true,
  basis: look.coQuanBanHanh,
  examples: { right: [], wrong: [] },
});
