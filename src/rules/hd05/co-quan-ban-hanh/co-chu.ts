import { coChuKieuChu } from '../../law/hd05/basis';
import { sizeRule } from '../../shapes/size';

export const coChu = sizeRule({
  id: 'hd05/co-quan-ban-hanh/co-chu',
  ref: 'HD05-FONT-2.2',
  component: 'coQuanBanHanh',
  title: 'Tên cơ quan ban hành cỡ chữ 14',
  severity: 'warning',
  min: 14,
  max: 14,
  basis: coChuKieuChu,
  examples: { right: [], wrong: [] },
});
