import { coChuKieuChu } from '../../law/hd05/basis';
import { weightRule } from '../../shapes/look';

export const khongDamDanhSach = weightRule({
  id: 'hd05/noi-nhan/khong-dam-danh-sach',
  ref: 'HD05-FONT-8.2',
  component: 'noiNhan',
  roles: ['item', 'luu'],
  title: 'Tên nơi nhận không in đậm',
  severity: 'warning',
  bold: false,
  basis: coChuKieuChu,
  examples: { right: [], wrong: [] },
});
