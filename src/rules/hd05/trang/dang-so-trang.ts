import { page } from '../../law/hd05/page';
import { dangSoTrang as ofTheState } from '../../nd30/trang/dang-so-trang';
import { restated } from '../../shapes/restated';

export const dangSoTrang = restated(ofTheState, {
  id: 'hd05/trang/dang-so-trang',
  ref: 'HD05-PAGE-09',
  severity: 'warning',
  basis: page.soTrang,
});
