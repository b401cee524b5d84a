import { letterhead } from '../../law/hd36/letterhead';
import { dauCach as ofTheState } from '../../nd30/dia-danh-thoi-gian/dau-cach';
import { restated } from '../../shapes/restated';

export const dauCach = restated(ofTheState, {
  id: 'hd36/dia-danh-thoi-gian/dau-cach',
  ref: 'DANG-DD-01',
  severity: 'warning',
  basis: letterhead.ngay,
});
