import { coChuKieuChu } from '../../law/hd05/basis';
import { slantRule } from '../../shapes/look';

export const chuDung = slantRule({
  id: 'hd05/so-ky-hieu/chu-dung',
  ref: 'HD05-FONT-3',
  component: 'soKyHieu',
  title: 'Số, ký hiệu dùng kiểu chữ đứng',
  severity: 'warning',
  italic: false,
  basis: coChuKieuChu,
  examples: { right: [], wrong: [] },
});
