import { docTuHuongDan05 } from '../../law/hd05/basis';
import { letterhead } from '../../law/hd05/letterhead';
import { dauCuoi as ofTheState } from '../../nd30/ten-loai/dau-cuoi';
import { titledKinds } from '../../reading/party-kinds';
import { restated } from '../../shapes/restated';

export const dauCuoi = restated(ofTheState, {
  id: 'hd05/ten-loai/dau-cuoi',
  ref: 'HD05-TL-02',
  severity: 'warning',
  appliesTo: titledKinds,
  basis: docTuHuongDan05(letterhead.namGachNoi.clause, letterhead.namGachNoi.quote),
});
