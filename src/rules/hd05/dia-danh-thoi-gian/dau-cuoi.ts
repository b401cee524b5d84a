import { letterhead } from '../../law/hd05/letterhead';
import { dauCuoi as ofTheState } from '../../nd30/dia-danh-thoi-gian/dau-cuoi';
import { restated } from '../../shapes/restated';

export const dauCuoi = restated(ofTheState, {
  id: 'hd05/dia-danh-thoi-gian/dau-cuoi',
  ref: 'HD05-DD-06',
  severity: 'warning',
  basis: letterhead.ngayViDu,
});
