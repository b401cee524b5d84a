import { letterhead } from '../../law/hd36/letterhead';
import { titledKinds } from '../../reading/party-kinds';
import { fiveDashesRule } from '../../shapes/five-dashes';

export const namGachNoi = fiveDashesRule({
  id: 'hd36/trich-yeu/nam-gach-noi',
  ref: 'DANG-TL-01',
  appliesTo: titledKinds,
  basis: letterhead.namGachNoi,
});
