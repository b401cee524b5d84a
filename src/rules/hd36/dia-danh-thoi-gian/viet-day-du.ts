import { letterhead } from '../../law/hd36/letterhead';
import { vietDayDu as ofTheState } from '../../nd30/dia-danh-thoi-gian/viet-day-du';
import { restated } from '../../shapes/restated';

export const vietDayDu = restated(ofTheState, {
  id: 'hd36/dia-danh-thoi-gian/viet-day-du',
  ref: 'DANG-DD-01',
  severity: 'error',
  basis: letterhead.ngay,
});
