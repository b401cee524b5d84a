import { letterhead } from '../../law/hd36/letterhead';
import { titledKinds } from '../../reading/party-kinds';
import { lowerCaseStartRule } from '../../shapes/party/summary';

export const vietThuong = lowerCaseStartRule({
  id: 'hd36/trich-yeu/viet-thuong',
  ref: 'DANG-TL-01',
  severity: 'warning',
  basis: letterhead.trichYeuViDu,
  kinds: titledKinds,
});
