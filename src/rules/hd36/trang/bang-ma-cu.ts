import { page } from '../../law/hd36/page';
import { bangMaCu as ofTheState } from '../../nd30/trang/bang-ma-cu';
import { restated } from '../../shapes/restated';

export const bangMaCu = restated(ofTheState, {
  id: 'hd36/trang/bang-ma-cu',
  ref: 'DANG-PAGE-04',
  severity: 'error',
  basis: page.bangMa,
});
