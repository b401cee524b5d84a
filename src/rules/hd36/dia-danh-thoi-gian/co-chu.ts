import { look } from '../../law/hd36/look';
import { sizeRule } from '../../shapes/size';

export const coChu = sizeRule({
  id: 'hd36/dia-danh-thoi-gian/co-chu',
  ref: 'DANG-FONT-4',
  component: 'diaDanhThoiGian',
  title: 'Địa danh và ngày, tháng, năm cỡ chữ 14',
  severity: 'warning',
  min: 14,
  max: 14,
  basis: look.diaDanh,
  examples: { right: [], wrong: [] },
});
