import { look } from '../../law/hd36/look';
import { slantRule } from '../../shapes/look';

export const chuDungHoTen = slantRule({
  id: 'hd36/chu-ky/chu-dung-ho-ten',
  ref: 'DANG-FONT-7.3',
  component: 'chuKy',
  roles: ['hoTen'],
  title: 'Họ tên người ký dùng kiểu chữ đứng',
  severity: 'warning',
  italic: false,
  basis: look.hoTen,
  examples: { right: [], wrong: [] },
});
