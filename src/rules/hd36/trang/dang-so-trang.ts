import { page } from '../../law/hd36/page';
import { dangSoTrang as ofTheState } from '../../nd30/trang/dang-so-trang';
import { restated } from '../../shapes/restated';

export const dangSoTrang = restated(ofTheState, {
  id: 'hd36/trang/dang-so-trang',
  ref: 'DANG-PAGE-05',
  severity: 'warning',
  basis: page.soTrang,
});
