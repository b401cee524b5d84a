import { look } from '../../law/hd36/look';
import { sizeRule } from '../../shapes/size';

export const coChuTieuDe = sizeRule({
  id: 'hd36/noi-nhan/co-chu-tieu-de',
  ref: 'DANG-FONT-8.1',
  component: 'noiNhan',
  roles: ['heading'],
  title: 'Từ “Nơi nhận” cỡ chữ 14',
  severity: 'warning',
  min: 14,
  max: 14,
  basis: look.noiNhan,
  examples: { right: [], wrong: [] },
});
