import { letterhead } from '../../law/hd05/letterhead';
import { titledKinds } from '../../reading/party-kinds';
import { fiveDashesRule } from '../../shapes/five-dashes';

export const namGachNoi = fiveDashesRule({
  id: 'hd05/trich-yeu/nam-gach-noi',
  ref: 'HD05-TL-03',
  appliesTo: titledKinds,
  basis: letterhead.namGachNoi,
});
