import { look } from '../../law/hd36/look';
import { slantRule } from '../../shapes/look';

export const chuDungDanhSach = slantRule({
  id: 'hd36/noi-nhan/chu-dung-danh-sach',
  ref: 'DANG-FONT-8.2',
  component: 'noiNhan',
  roles: ['item', 'luu'],
  title: 'Tên nơi nhận dùng kiểu chữ đứng',
  severity: 'warning',
  italic: false,
  basis: look.noiNhanTen,
  examples: { right: [], wrong: [] },
});
