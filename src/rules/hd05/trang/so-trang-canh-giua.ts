import { page } from '../../law/hd05/page';
import { soTrangCanhGiua as ofTheState } from '../../nd30/trang/so-trang-canh-giua';
import { restated } from '../../shapes/restated';

export const soTrangCanhGiua = restated(ofTheState, {
  id: 'hd05/trang/so-trang-canh-giua',
  ref: 'HD05-PAGE-09',
  severity: 'error',
  title: 'Số trang trình bày tại điểm giữa',
  basis: page.soTrang,
});
