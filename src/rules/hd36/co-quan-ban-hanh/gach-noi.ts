import { letterhead } from '../../law/hd36/letterhead';
import { joinedByHyphenRule } from '../../shapes/party/issuer-name';

export const gachNoi = joinedByHyphenRule({
  id: 'hd36/co-quan-ban-hanh/gach-noi',
  ref: 'DANG-CQ-04',
  severity: 'warning',
  basis: letterhead.lienCoQuan,
});
