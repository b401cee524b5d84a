import { letterhead } from '../../law/hd05/letterhead';
import { namBonChuSo as ofTheState } from '../../nd30/dia-danh-thoi-gian/nam-bon-chu-so';
import { restated } from '../../shapes/restated';

export const namBonChuSo = restated(ofTheState, {
  id: 'hd05/dia-danh-thoi-gian/nam-bon-chu-so',
  ref: 'HD05-DD-06',
  severity: 'error',
  basis: letterhead.ngay,
});
