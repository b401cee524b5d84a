import { coChuKieuChu } from '../../law/hd05/basis';
import { weightRule } from '../../shapes/look';

export const khongDam = weightRule({
  id: 'hd05/dia-danh-thoi-gian/khong-dam',
  ref: 'HD05-FONT-4',
  component: 'diaDanhThoiGian',
  title: 'Địa danh và ngày, tháng, năm không in đậm',
  severity: 'warning',
  bold: false,
  basis: coChuKieuChu,
  examples: { right: [], wrong: [] },
});
