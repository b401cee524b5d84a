import { look } from '../../law/hd36/look';
import { slantRule } from '../../shapes/look';

export const chuDung = slantRule({
  id: 'hd36/so-ky-hieu/chu-dung',
  ref: 'DANG-FONT-3',
  component: 'soKyHieu',
  title: 'Số, ký hiệu dùng kiểu chữ đứng',
  severity: 'warning',
  italic: false,
  basis: look.soKyHieu,
  examples: { right: [], wrong: [] },
});
