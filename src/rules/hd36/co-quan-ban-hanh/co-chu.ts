import { look } from '../../law/hd36/look';
import { sizeRule } from '../../shapes/size';

export const coChu = sizeRule({
  id: 'hd36/co-quan-ban-hanh/co-chu',
  ref: 'DANG-FONT-2.2',
  component: 'coQuanBanHanh',
  title: 'Tên cơ quan ban hành cỡ chữ 14',
  severity: 'warning',
  min: 14,
  max: 14,
  basis: look.coQuanBanHanh,
  examples: { right: [], wrong: [] },
});
