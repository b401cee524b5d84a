import { letterhead } from '../../law/hd05/letterhead';
import { upperBodyThereRule } from '../../shapes/party/upper-body';

export const thieuCapTren = upperBodyThereRule({
  id: 'hd05/co-quan-chu-quan/thieu-cap-tren',
  ref: 'HD05-CQ-06',
  severity: 'warning',
  basis: letterhead.tenDangUy,
});
