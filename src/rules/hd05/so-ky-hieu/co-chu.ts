import { coChuKieuChu } from '../../law/hd05/basis';
import { sizeRule } from '../../shapes/size';

export const coChu = sizeRule({
  id: 'hd05/so-ky-hieu/co-chu',
  ref: 'HD05-FONT-3',
  component: 'soKyHieu',
  title: 'Số, ký hiệu cỡ chữ 14',
  severity: 'warning',
  min: 14,
  max: 14,
  basis: coChuKieuChu,
  examples: { right: [], wrong: [] },
});
