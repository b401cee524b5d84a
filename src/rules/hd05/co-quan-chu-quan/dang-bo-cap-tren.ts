import { letterhead } from '../../law/hd05/letterhead';
import { partyOverCommitteeRule } from '../../shapes/party/upper-body';

export const dangBoCapTren = partyOverCommitteeRule({
  id: 'hd05/co-quan-chu-quan/dang-bo-cap-tren',
  ref: 'HD05-CQ-06',
  severity: 'error',
  basis: letterhead.tenDangUy,
});
