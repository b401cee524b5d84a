import { ending } from '../../law/hd36/ending';
import { nhacDen as ofTheState } from '../../nd30/phu-luc/nhac-den';
import { restated } from '../../shapes/restated';

export const nhacDen = restated(ofTheState, {
  id: 'hd36/phu-luc/nhac-den',
  ref: null,
  severity: 'warning',
  basis: ending.phuLuc,
});
