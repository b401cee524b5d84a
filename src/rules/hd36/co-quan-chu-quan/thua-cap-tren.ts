import { letterhead } from '../../law/hd36/letterhead';
import { nothingOverProvinceRule } from '../../shapes/party/upper-body';

export const thuaCapTren = nothingOverProvinceRule({
  id: 'hd36/co-quan-chu-quan/thua-cap-tren',
  ref: 'DANG-CQ-03',
  severity: 'warning',
  basis: letterhead.tenTinhUy,
});
