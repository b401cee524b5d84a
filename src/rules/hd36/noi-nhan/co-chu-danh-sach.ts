import { look } from '../../law/hd36/look';
import { sizeRule } from '../../shapes/size';

export const coChuDanhSach = sizeRule({
  id: 'hd36/noi-nhan/co-chu-danh-sach',
  ref: 'DANG-FONT-8.2',
  component: 'noiNhan',
  roles: ['item', 'luu'],
  title: 'Tên nơi nhận cỡ chữ 12',
  severity: 'warning',
  min: 12,
  max: 12,
  basis: look.noiNhanTen,
  examples: { right: [], wrong: [] },
});
