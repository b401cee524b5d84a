import { coChuKieuChu } from '../../law/hd05/basis';
import { sizeRule } from '../../shapes/size';

export const coChuTieuDe = sizeRule({
  id: 'hd05/noi-nhan/co-chu-tieu-de',
  ref: 'HD05-FONT-8.1',
  component: 'noiNhan',
  roles: ['heading'],
  title: 'Từ “Nơi nhận” cỡ chữ 14',
  severity: 'warning',
  min: 14,
  max: 14,
  basis: coChuKieuChu,
  examples: { right: [], wrong: [] },
});
