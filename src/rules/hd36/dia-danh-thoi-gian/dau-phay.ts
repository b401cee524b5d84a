import { letterhead } from '../../law/hd36/letterhead';
import { dauPhay as ofTheState } from '../../nd30/dia-danh-thoi-gian/dau-phay';
import { restated } from '../../shapes/restated';

export const dauPhay = restated(ofTheState, {
  id: 'hd36/dia-danh-thoi-gian/dau-phay',
  ref: 'DANG-DD-01',
  severity: 'error',
  basis: letterhead.ngay,
});
