import { coChuKieuChu } from '../../law/hd05/basis';
import { sizeRule } from '../../shapes/size';

export const coChu = sizeRule({
  id: 'hd05/do-khan/co-chu',
  ref: 'HD05-FONT-10',
  component: 'doKhan',
  title: 'Dấu chỉ mức độ khẩn cỡ chữ 14',
  severity: 'warning',
  min: 14,
  max: 14,
  basis: coChuKieuChu,
  examples: { right: [], wrong: [] },
});
