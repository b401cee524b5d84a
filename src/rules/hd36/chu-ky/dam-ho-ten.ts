import { look } from '../../law/hd36/look';
import { weightRule } from '../../shapes/look';

export const damHoTen = weightRule({
  id: 'hd36/chu-ky/dam-ho-ten',
  ref: 'DANG-FONT-7.3',
  component: 'chuKy',
  roles: ['hoTen'],
  title: 'Họ tên người ký in đậm',
  severity: 'warning',
  bold: true,
  basis: look.hoTen,
  examples: { right: [], wrong: [] },
});
