import { page } from '../../law/hd36/page';
import { viTriSoTrang as ofTheState } from '../../nd30/trang/vi-tri-so-trang';
import { restated } from '../../shapes/restated';

export const viTriSoTrang = restated(ofTheState, {
  id: 'hd36/trang/vi-tri-so-trang',
  ref: 'DANG-PAGE-05',
  severity: 'error',
  title: 'Số trang đặt trong phần lề trên',
  basis: page.soTrang,
});
