import { look } from '../../law/hd36/look';
import { weightRule } from '../../shapes/look';

export const khongDam = weightRule({
  id: 'hd36/so-ky-hieu/khong-dam',
  ref: 'DANG-FONT-3',
  component: 'soKyHieu',
  title: 'Số, ký hiệu không in đậm',
  severity: 'warning',
  bold: false,
  basis: look.soKyHieu,
  examples: { right: [], wrong: [] },
});
