import { coChuKieuChu } from '../../law/hd05/basis';
import { sizeRule } from '../../shapes/size';

export const coChuDanhSach = sizeRule({
  id: 'hd05/noi-nhan/co-chu-danh-sach',
  ref: 'HD05-FONT-8.2',
  component: 'noiNhan',
  roles: ['item', 'luu'],
  title: 'Tên nơi nhận cỡ chữ 12',
  severity: 'warning',
  min: 12,
  max: 12,
  basis: coChuKieuChu,
  examples: { right: [], wrong: [] },
});
