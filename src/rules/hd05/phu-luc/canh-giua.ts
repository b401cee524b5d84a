import { ending } from '../../law/hd05/ending';
import { canhGiua as ofTheState } from '../../nd30/phu-luc/canh-giua';
import { restated } from '../../shapes/restated';

export const canhGiua = restated(ofTheState, {
  id: 'hd05/phu-luc/canh-giua',
  ref: 'HD05-PL-02',
  severity: 'warning',
  basis: ending.phuLucTrinhBay,
});
