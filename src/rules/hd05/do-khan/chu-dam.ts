import { coChuKieuChu } from '../../law/hd05/basis';
import { weightRule } from '../../shapes/look';

export const chuDam = weightRule({
  id: 'hd05/do-khan/chu-dam',
  ref: 'HD05-FONT-10',
  component: 'doKhan',
  title: 'Dấu chỉ mức độ khẩn in đậm',
  severity: 'warning',
  bold: true,
  basis: coChuKieuChu,
  examples: { right: [], wrong: [] },
});
