import { look } from '../../law/hd36/look';
import { sizeRule } from '../../shapes/size';

export const coChu = sizeRule({
  id: 'hd36/do-khan/co-chu',
  ref: null,
  component: 'doKhan',
  title: 'Dấu chỉ mức độ khẩn cỡ chữ 14',
  severity: 'warning',
  min: 14,
  max: 14,
  basis: look.doKhan,
  examples: { right: [], wrong: [] },
});
