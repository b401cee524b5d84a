import { look } from '../../law/hd36/look';
import { sizeRule } from '../../shapes/size';

export const coChu = sizeRule({
  id: 'hd36/kinh-gui/co-chu',
  ref: null,
  component: 'kinhGui',
  title: 'Kính gửi, Kính trình cỡ chữ 14',
  severity: 'warning',
  min: 14,
  max: 14,
  basis: look.kinhGui,
  examples: { right: [], wrong: [] },
});
