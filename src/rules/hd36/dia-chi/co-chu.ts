import { look } from '../../law/hd36/look';
import { sizeRule } from '../../shapes/size';

export const coChu = sizeRule({
  id: 'hd36/dia-chi/co-chu',
  ref: null,
  component: 'diaChi',
  title: 'Thông tin liên hệ cỡ chữ 10',
  severity: 'warning',
  min: 10,
  max: 10,
  basis: look.lienHe,
  examples: { right: [], wrong: [] },
});
