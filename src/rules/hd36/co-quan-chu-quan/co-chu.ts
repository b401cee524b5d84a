import { look } from '../../law/hd36/look';
import { sizeRule } from '../../shapes/size';

export const coChu = sizeRule({
  id: 'hd36/co-quan-chu-quan/co-chu',
  ref: 'DANG-FONT-2.1',
  component: 'coQuanChuQuan',
  title: 'Tên cơ quan cấp trên cỡ chữ 14',
  severity: 'warning',
  min: 14,
  max: 14,
  basis: look.coQuanChuQuan,
  examples: { right: [], wrong: [] },
});
