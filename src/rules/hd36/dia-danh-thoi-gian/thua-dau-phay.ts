import { letterhead } from '../../law/hd36/letterhead';
import { thuaDauPhay as ofTheState } from '../../nd30/dia-danh-thoi-gian/thua-dau-phay';
import { restated } from '../../shapes/restated';

export const thuaDauPhay = restated(ofTheState, {
  id: 'hd36/dia-danh-thoi-gian/thua-dau-phay',
  ref: 'DANG-DD-01',
  severity: 'warning',
  basis: letterhead.ngayViDu,
});
