import { letterhead } from '../../law/hd05/letterhead';
import { joinedByHyphenRule } from '../../shapes/party/issuer-name';

export const gachNoi = joinedByHyphenRule({
  id: 'hd05/co-quan-ban-hanh/gach-noi',
  ref: 'HD05-CQ-12',
  severity: 'warning',
  basis: letterhead.lienCoQuan,
});
