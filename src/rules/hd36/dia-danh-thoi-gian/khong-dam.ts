import { look } from '../../law/hd36/look';
import { weightRule } from '../../shapes/look';

export const khongDam = weightRule({
  id: 'hd36/dia-danh-thoi-gian/khong-dam',
  ref: 'DANG-FONT-4',
  component: 'diaDanhThoiGian',
  title: 'Địa danh và ngày, tháng, năm không in đậm',
  severity: 'warning',
  bold: false,
  basis: look.diaDanh,
  examples: { right: [], wrong: [] },
});
