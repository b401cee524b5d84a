import { page } from '../../law/hd05/page';
import { viTriSoTrang as ofTheState } from '../../nd30/trang/vi-tri-so-trang';
import { restated } from '../../shapes/restated';

export const viTriSoTrang = restated(ofTheState, {
  id: 'hd05/trang/vi-tri-so-trang',
  ref: 'HD05-PAGE-09',
  severity: 'error',
  title: 'Số trang đặt trong phần lề trên',
  basis: page.soTrang,
});
