import { letterhead } from '../../law/hd36/letterhead';
import { thieuDiaDanh as ofTheState } from '../../nd30/dia-danh-thoi-gian/thieu-dia-danh';
import { wholeKinds } from '../../reading/party-kinds';
import { restated } from '../../shapes/restated';

export const thieuDiaDanh = restated(ofTheState, {
  id: 'hd36/dia-danh-thoi-gian/thieu-dia-danh',
  ref: 'DANG-DD-01',
  severity: 'error',
  appliesTo: wholeKinds,
  basis: letterhead.ngay,
});
