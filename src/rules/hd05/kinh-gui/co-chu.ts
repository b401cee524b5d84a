import { coChuKieuChu } from '../../law/hd05/basis';
import { sizeRule } from '../../shapes/size';

export const coChu = sizeRule({
  id: 'hd05/kinh-gui/co-chu',
  ref: 'HD05-FONT-9.1',
  component: 'kinhGui',
  title: 'Kính gửi, Kính trình cỡ chữ 14',
  severity: 'warning',
  min: 14,
  max: 14,
  basis: coChuKieuChu,
  examples: { right: [], wrong: [] },
});
