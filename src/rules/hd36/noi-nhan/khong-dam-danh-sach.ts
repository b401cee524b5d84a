import { look } from '../../law/hd36/look';
import { weightRule } from '../../shapes/look';

export const khongDamDanhSach = weightRule({
  id: 'hd36/noi-nhan/khong-dam-danh-sach',
  ref: 'DANG-FONT-8.2',
  component: 'noiNhan',
  roles: ['item', 'luu'],
  title: 'Tên nơi nhận không in đậm',
  severity: 'warning',
  bold: false,
  basis: look.noiNhanTen,
  examples: { right: [], wrong: [] },
});
