import { ending } from '../../law/hd36/ending';
import { canhGiua as ofTheState } from '../../nd30/phu-luc/canh-giua';
import { restated } from '../../shapes/restated';

export const canhGiua = restated(ofTheState, {
  id: 'hd36/phu-luc/canh-giua',
  ref: null,
  severity: 'warning',
  basis: ending.phuLucTrinhBay,
});
