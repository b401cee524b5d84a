import { look } from '../../law/hd36/look';
import { slantRule } from '../../shapes/look';

export const chuNghieng = slantRule({
  id: 'hd36/dia-danh-thoi-gian/chu-nghieng',
  ref: 'DANG-FONT-4',
  component: 'diaDanhThoiGian',
  title: 'Địa danh và ngày, tháng, năm in nghiêng',
  severity: 'warning',
  italic: true,
  basis: look.diaDanh,
  examples: { right: [], wrong: [] },
});
