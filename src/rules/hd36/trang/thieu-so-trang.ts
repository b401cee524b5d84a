import { page } from '../../law/hd36/page';
import { thieuSoTrang as ofTheState } from '../../nd30/trang/thieu-so-trang';
import { restated } from '../../shapes/restated';

export const thieuSoTrang = restated(ofTheState, {
  id: 'hd36/trang/thieu-so-trang',
  ref: 'DANG-PAGE-05',
  severity: 'error',
  basis: page.nhieuTrang,
});
