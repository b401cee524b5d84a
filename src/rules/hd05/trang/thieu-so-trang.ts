import { page } from '../../law/hd05/page';
import { thieuSoTrang as ofTheState } from '../../nd30/trang/thieu-so-trang';
import { restated } from '../../shapes/restated';

export const thieuSoTrang = restated(ofTheState, {
  id: 'hd05/trang/thieu-so-trang',
  ref: 'HD05-PAGE-09',
  severity: 'error',
  basis: page.soTrang,
});
