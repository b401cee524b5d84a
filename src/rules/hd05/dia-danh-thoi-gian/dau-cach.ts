import { letterhead } from '../../law/hd05/letterhead';
import { dauCach as ofTheState } from '../../nd30/dia-danh-thoi-gian/dau-cach';
import { restated } from '../../shapes/restated';

export const dauCach = restated(ofTheState, {
  id: 'hd05/dia-danh-thoi-gian/dau-cach',
  ref: 'HD05-DD-06',
  severity: 'warning',
  basis: letterhead.ngay,
});
