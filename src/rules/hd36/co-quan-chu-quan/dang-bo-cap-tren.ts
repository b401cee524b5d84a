import { letterhead } from '../../law/hd36/letterhead';
import { partyOverCommitteeRule } from '../../shapes/party/upper-body';

export const dangBoCapTren = partyOverCommitteeRule({
  id: 'hd36/co-quan-chu-quan/dang-bo-cap-tren',
  ref: 'DANG-CQ-05',
  severity: 'error',
  basis: letterhead.tenDangUy,
});
