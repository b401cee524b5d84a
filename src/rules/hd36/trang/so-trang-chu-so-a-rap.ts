import { page } from '../../law/hd36/page';
import { soTrangChuSoARap as ofTheState } from '../../nd30/trang/so-trang-chu-so-a-rap';
import { restated } from '../../shapes/restated';

export const soTrangChuSoARap = restated(ofTheState, {
  id: 'hd36/trang/so-trang-chu-so-a-rap',
  ref: 'DANG-PAGE-05',
  severity: 'error',
  title: 'Số trang ghi bằng chữ số Ả-rập',
  basis: page.nhieuTrang,
});
