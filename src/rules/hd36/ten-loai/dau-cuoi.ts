import { docTuHuongDan36 } from '../../law/hd36/basis';
import { letterhead } from '../../law/hd36/letterhead';
import { dauCuoi as ofTheState } from '../../nd30/ten-loai/dau-cuoi';
import { titledKinds } from '../../reading/party-kinds';
import { restated } from '../../shapes/restated';

export const dauCuoi = restated(ofTheState, {
  id: 'hd36/ten-loai/dau-cuoi',
  ref: 'DANG-TL-01',
  severity: 'warning',
  appliesTo: titledKinds,
  basis: docTuHuongDan36(letterhead.namGachNoi.clause, letterhead.namGachNoi.quote),
});
