import { coChuKieuChu } from '../../law/hd05/basis';
import { weightRule } from '../../shapes/look';

export const khongDam = weightRule({
  id: 'hd05/so-ky-hieu/khong-dam',
  ref: 'HD05-FONT-3',
  component: 'soKyHieu',
  title: 'Số, ký hiệu không in đậm',
  severity: 'warning',
  bold: false,
  basis: coChuKieuChu,
  examples: { right: [], wrong: [] },
});
