import { look } from '../../law/hd36/look';
import { sizeRule } from '../../shapes/size';

export const coChuHoTen = sizeRule({
  id: 'hd36/chu-ky/co-chu-ho-ten',
  ref: 'DANG-FONT-7.3',
  component: 'chuKy',
  roles: ['hoTen'],
  title: 'Họ tên người ký cỡ chữ 14',
  severity: 'warning',
  min: 14,
  max: 14,
  basis: look.hoTen,
  examples: { right: [], wrong: [] },
});
