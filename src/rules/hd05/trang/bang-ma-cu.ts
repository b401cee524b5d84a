import { page } from '../../law/hd05/page';
import { bangMaCu as ofTheState } from '../../nd30/trang/bang-ma-cu';
import { restated } from '../../shapes/restated';

export const bangMaCu = restated(ofTheState, {
  id: 'hd05/trang/bang-ma-cu',
  ref: 'HD05-PAGE-08',
  severity: 'error',
  basis: page.phongChu,
});
