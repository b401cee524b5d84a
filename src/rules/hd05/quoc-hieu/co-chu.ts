import { coChuKieuChu } from '../../law/hd05/basis';
import { sizeRule } from '../../shapes/size';

export const coChu = sizeRule({
  id: 'hd05/quoc-hieu/co-chu',
  ref: 'HD05-FONT-1',
  component: 'quocHieu',
  title: 'Tiêu đề cỡ chữ 15',
  severity: 'warning',
  min: 15,
  max: 15,
  basis: coChuKieuChu,
  examples: { right: [], wrong: [] },
});
