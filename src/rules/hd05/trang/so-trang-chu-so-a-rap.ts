import { page } from '../../law/hd05/page';
import { soTrangChuSoARap as ofTheState } from '../../nd30/trang/so-trang-chu-so-a-rap';
import { restated } from '../../shapes/restated';

export const soTrangChuSoARap = restated(ofTheState, {
  id: 'hd05/trang/so-trang-chu-so-a-rap',
  ref: 'HD05-PAGE-09',
  severity: 'error',
  title: 'Số trang ghi bằng chữ số Ả-rập',
  basis: page.soTrang,
});
