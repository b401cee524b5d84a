import { page } from '../../law/hd05/page';
import { headerDistanceRule } from '../../shapes/page-number';

export const soTrangCachMep = headerDistanceRule({
  id: 'hd05/trang/so-trang-cach-mep',
  ref: 'HD05-PAGE-09',
  title: 'Số trang cách mép trên trang giấy 10 mm',
  severity: 'warning',
  distance: 10,
  basis: page.soTrang,
});
