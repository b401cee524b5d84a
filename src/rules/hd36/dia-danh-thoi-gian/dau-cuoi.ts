import { letterhead } from '../../law/hd36/letterhead';
import { dauCuoi as ofTheState } from '../../nd30/dia-danh-thoi-gian/dau-cuoi';
import { restated } from '../../shapes/restated';

export const dauCuoi = restated(ofTheState, {
  id: 'hd36/dia-danh-thoi-gian/dau-cuoi',
  ref: 'DANG-DD-01',
  severity: 'warning',
  basis: letterhead.ngayViDu,
});
