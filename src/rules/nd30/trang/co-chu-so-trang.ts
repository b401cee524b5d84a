import { pageNumberSizeRule } from '../../shapes/page-number';
import { endingAndPage } from '../../law/nd30/ending-and-page';

export const coChuSoTrang = pageNumberSizeRule({
  id: 'nd30/trang/co-chu-so-trang',
  ref: 'ND30-FONT-14',
  title: 'Số trang cỡ chữ 13 đến 14',
  severity: 'error',
  min: 13,
  max: 14,
  basis: endingAndPage.soTrang,
});
