import { page } from '../../law/hd05/page';
import { anSoTrangDau as ofTheState } from '../../nd30/trang/an-so-trang-dau';
import { restated } from '../../shapes/restated';

export const anSoTrangDau = restated(ofTheState, {
  id: 'hd05/trang/an-so-trang-dau',
  ref: 'HD05-PAGE-09',
  severity: 'error',
  basis: page.soTrang,
});
