import { coChuKieuChu } from '../../law/hd05/basis';
import { weightRule } from '../../shapes/look';

export const chuDam = weightRule({
  id: 'hd05/co-quan-ban-hanh/chu-dam',
  ref: 'HD05-FONT-2.2',
  component: 'coQuanBanHanh',
  title: 'Tên cơ quan ban hành in đậm',
  severity: 'warning',
  bold: true,
  basis: coChuKieuChu,
  examples: { right: [], wrong: [] },
});
