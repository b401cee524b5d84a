import { body } from '../../law/hd36/body';
import { dieuDauCham as ofTheState } from '../../nd30/noi-dung/dieu-dau-cham';
import { restated } from '../../shapes/restated';

export const dieuDauCham = restated(ofTheState, {
  id: 'hd36/noi-dung/dieu-dau-cham',
  ref: 'DANG-ND-02',
  severity: 'error',
  basis: body.dieu,
});
