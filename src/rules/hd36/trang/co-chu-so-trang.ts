import { look } from '../../law/hd36/look';
import { pageNumberSizeRule } from '../../shapes/page-number';

export const coChuSoTrang = pageNumberSizeRule({
  id: 'hd36/trang/co-chu-so-trang',
  ref: 'DANG-PAGE-05',
  title: 'Số trang cỡ chữ 14',
  severity: 'warning',
  min: 14,
  max: 14,
  basis: look.soTrang,
});
