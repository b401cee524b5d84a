import { page } from '../../law/hd36/page';
import { soTrangCanhGiua as ofTheState } from '../../nd30/trang/so-trang-canh-giua';
import { restated } from '../../shapes/restated';

export const soTrangCanhGiua = restated(ofTheState, {
  id: 'hd36/trang/so-trang-canh-giua',
  ref: 'DANG-PAGE-05',
  severity: 'error',
  title: 'Số trang trình bày tại điểm giữa',
  basis: page.soTrang,
});
