import { coChuKieuChu } from '../../law/hd05/basis';
import { slantRule } from '../../shapes/look';

export const chuNghieng = slantRule({
  id: 'hd05/dia-danh-thoi-gian/chu-nghieng',
  ref: 'HD05-FONT-4',
  component: 'diaDanhThoiGian',
  title: 'Địa danh và ngày, tháng, năm in nghiêng',
  severity: 'warning',
  italic: true,
  basis: coChuKieuChu,
  examples: { right: [], wrong: [] },
});
