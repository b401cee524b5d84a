import { look } from '../../law/hd36/look';
import { sizeRule } from '../../shapes/size';

export const coChu = sizeRule({
  id: 'hd36/so-ky-hieu/co-chu',
  ref: 'DANG-FONT-3',
  component: 'soKyHieu',
  title: 'Số, ký hiệu cỡ chữ 14',
  severity: 'warning',
  min: 14,
  max: 14,
  basis: look.soKyHieu,
  examples: { right: [], wrong: [] },
});
