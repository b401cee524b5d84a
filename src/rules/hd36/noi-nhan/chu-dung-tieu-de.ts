import { look } from '../../law/hd36/look';
import { slantRule } from '../../shapes/look';

export const chuDungTieuDe = slantRule({
  id: 'hd36/noi-nhan/chu-dung-tieu-de',
  ref: 'DANG-FONT-8.1',
  component: 'noiNhan',
  roles: ['heading'],
  title: 'Từ “Nơi nhận” dùng kiểu chữ đứng',
  severity: 'warning',
  italic: false,
  basis: look.noiNhan,
  examples: { right: [], wrong: [] },
});
