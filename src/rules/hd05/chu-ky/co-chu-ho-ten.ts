import { coChuKieuChu } from '../../law/hd05/basis';
import { sizeRule } from '../../shapes/size';

export const coChuHoTen = sizeRule({
  id: 'hd05/chu-ky/co-chu-ho-ten',
  ref: 'HD05-FONT-7.3',
  component: 'chuKy',
  roles: ['hoTen'],
  title: 'Họ tên người ký cỡ chữ 14',
  severity: 'warning',
  min: 14,
  max: 14,
  basis: coChuKieuChu,
  examples: { right: [], wrong: [] },
});
