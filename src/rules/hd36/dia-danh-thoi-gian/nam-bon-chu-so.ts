import { letterhead } from '../../law/hd36/letterhead';
import { namBonChuSo as ofTheState } from '../../nd30/dia-danh-thoi-gian/nam-bon-chu-so';
import { restated } from '../../shapes/restated';

export const namBonChuSo = restated(ofTheState, {
  id: 'hd36/dia-danh-thoi-gian/nam-bon-chu-so',
  ref: 'DANG-DD-01',
  severity: 'error',
  basis: letterhead.ngay,
});
