import { letterhead } from '../../law/hd05/letterhead';
import { vietDayDu as ofTheState } from '../../nd30/dia-danh-thoi-gian/viet-day-du';
import { restated } from '../../shapes/restated';

export const vietDayDu = restated(ofTheState, {
  id: 'hd05/dia-danh-thoi-gian/viet-day-du',
  ref: 'HD05-DD-06',
  severity: 'error',
  basis: letterhead.ngay,
});
