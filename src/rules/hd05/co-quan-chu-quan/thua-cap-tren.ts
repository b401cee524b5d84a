import { letterhead } from '../../law/hd05/letterhead';
import { nothingOverProvinceRule } from '../../shapes/party/upper-body';

export const thuaCapTren = nothingOverProvinceRule({
  id: 'hd05/co-quan-chu-quan/thua-cap-tren',
  ref: 'HD05-CQ-05',
  severity: 'warning',
  basis: letterhead.tenTinhUy,
});
