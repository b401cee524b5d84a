import { letterhead } from '../../law/hd05/letterhead';
import { thieuDiaDanh as ofTheState } from '../../nd30/dia-danh-thoi-gian/thieu-dia-danh';
import { wholeKinds } from '../../reading/party-kinds';
import { restated } from '../../shapes/restated';

export const thieuDiaDanh = restated(ofTheState, {
  id: 'hd05/dia-danh-thoi-gian/thieu-dia-danh',
  ref: 'HD05-DD-01',
  severity: 'error',
  appliesTo: wholeKinds,
  basis: letterhead.ngay,
});
