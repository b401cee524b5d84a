import { page } from '../../law/hd36/page';
import { anSoTrangDau as ofTheState } from '../../nd30/trang/an-so-trang-dau';
import { restated } from '../../shapes/restated';

export const anSoTrangDau = restated(ofTheState, {
  id: 'hd36/trang/an-so-trang-dau',
  ref: 'DANG-PAGE-05',
  severity: 'error',
  basis: page.soTrang,
});
