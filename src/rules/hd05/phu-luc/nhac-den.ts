import { ending } from '../../law/hd05/ending';
import { nhacDen as ofTheState } from '../../nd30/phu-luc/nhac-den';
import { restated } from '../../shapes/restated';

export const nhacDen = restated(ofTheState, {
  id: 'hd05/phu-luc/nhac-den',
  ref: 'HD05-PL-01',
  severity: 'warning',
  basis: ending.phuLuc,
});
