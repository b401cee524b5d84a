import { coChuKieuChu } from '../../law/hd05/basis';
import { pageNumberSizeRule } from '../../shapes/page-number';

export const coChuSoTrang = pageNumberSizeRule({
  id: 'hd05/trang/co-chu-so-trang',
  ref: 'HD05-FONT-15',
  title: 'Số trang cỡ chữ 14',
  severity: 'warning',
  min: 14,
  max: 14,
  basis: coChuKieuChu,
});
