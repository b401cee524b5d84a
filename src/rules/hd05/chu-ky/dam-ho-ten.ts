import { coChuKieuChu } from '../../law/hd05/basis';
import { weightRule } from '../../shapes/look';

export const damHoTen = weightRule({
  id: 'hd05/chu-ky/dam-ho-ten',
  ref: 'HD05-FONT-7.3',
  component: 'chuKy',
  roles: ['hoTen'],
  title: 'Họ tên người ký in đậm',
  severity: 'warning',
  bold: true,
  basis: coChuKieuChu,
  examples: { right: [], wrong: [] },
});
