import { body } from '../../law/hd05/body';
import { dieuDauCham as ofTheState } from '../../nd30/noi-dung/dieu-dau-cham';
import { restated } from '../../shapes/restated';

export const dieuDauCham = restated(ofTheState, {
  id: 'hd05/noi-dung/dieu-dau-cham',
  ref: 'HD05-BC-04',
  severity: 'error',
  basis: body.dieu,
});
