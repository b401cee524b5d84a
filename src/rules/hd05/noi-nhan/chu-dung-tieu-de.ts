import { coChuKieuChu } from '../../law/hd05/basis';
import { slantRule } from '../../shapes/look';

export const chuDungTieuDe = slantRule({
  id: 'hd05/noi-nhan/chu-dung-tieu-de',
  ref: 'HD05-FONT-8.1',
  component: 'noiNhan',
  roles: ['heading'],
  title: 'Từ “Nơi nhận” dùng kiểu chữ đứng',
  severity: 'warning',
  italic: false,
  basis: coChuKieuChu,
  examples: { right: [], wrong: [] },
});
