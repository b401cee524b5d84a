import { coChuKieuChu } from '../../law/hd05/basis';
import { sizeRule } from '../../shapes/size';

export const coChu = sizeRule({
  id: 'hd05/dia-danh-thoi-gian/co-chu',
  ref: 'HD05-FONT-4',
  component: 'diaDanhThoiGian',
  title: 'Địa danh và ngày, tháng, năm cỡ chữ 14',
  severity: 'warning',
  min: 14,
  max: 14,
  basis: coChuKieuChu,
  examples: { right: [], wrong: [] },
});
