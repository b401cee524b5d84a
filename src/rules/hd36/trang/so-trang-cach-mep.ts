import { page } from '../../law/hd36/page';
import { headerDistanceRule } from '../../shapes/page-number';

export const soTrangCachMep = headerDistanceRule({
  id: 'hd36/trang/so-trang-cach-mep',
  ref: 'DANG-PAGE-05',
  title: 'Số trang cách mép trên trang giấy 10 mm',
  severity: 'warning',
  distance: 10,
  basis: page.soTrang,
});
