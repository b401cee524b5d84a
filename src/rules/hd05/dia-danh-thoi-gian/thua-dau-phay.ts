import { letterhead } from '../../law/hd05/letterhead';
import { thuaDauPhay as ofTheState } from '../../nd30/dia-danh-thoi-gian/thua-dau-phay';
import { restated } from '../../shapes/restated';

export const thuaDauPhay = restated(ofTheState, {
  id: 'hd05/dia-danh-thoi-gian/thua-dau-phay',
  ref: 'HD05-DD-06',
  severity: 'warning',
  basis: letterhead.ngayViDu,
});
