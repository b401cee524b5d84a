import { letterhead } from '../../law/hd05/letterhead';
import { dauPhay as ofTheState } from '../../nd30/dia-danh-thoi-gian/dau-phay';
import { restated } from '../../shapes/restated';

export const dauPhay = restated(ofTheState, {
  id: 'hd05/dia-danh-thoi-gian/dau-phay',
  ref: 'HD05-DD-06',
  severity: 'error',
  basis: letterhead.ngay,
});
