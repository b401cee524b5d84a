import { coChuKieuChu } from '../../law/hd05/basis';
import { sizeRule } from '../../shapes/size';

export const coChu = sizeRule({
  id: 'hd05/dia-chi/co-chu',
  ref: 'HD05-FONT-14',
  component: 'diaChi',
  title: 'Thông tin liên hệ cỡ chữ 10',
  severity: 'warning',
  min: 10,
  max: 10,
  basis: coChuKieuChu,
  examples: { right: [], wrong: [] },
});
