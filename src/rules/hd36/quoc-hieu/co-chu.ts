import { look } from '../../law/hd36/look';
import { sizeRule } from '../../shapes/size';

export const coChu = sizeRule({
  id: 'hd36/quoc-hieu/co-chu',
  ref: 'DANG-FONT-1',
  component: 'quocHieu',
  title: 'Tiêu đề cỡ chữ 15',
  severity: 'warning',
  min: 15,
  max: 15,
  basis: look.tieuDe,
  examples: { right: [], wrong: [] },
});
