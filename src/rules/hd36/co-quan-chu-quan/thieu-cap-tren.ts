import { letterhead } from '../../law/hd36/letterhead';
import { upperBodyThereRule } from '../../shapes/party/upper-body';

export const thieuCapTren = upperBodyThereRule({
  id: 'hd36/co-quan-chu-quan/thieu-cap-tren',
  ref: 'DANG-CQ-05',
  severity: 'warning',
  basis: letterhead.tenDangUy,
});
