import { letterhead } from '../../law/hd05/letterhead';
import { titledKinds } from '../../reading/party-kinds';
import { lowerCaseStartRule } from '../../shapes/party/summary';

export const vietThuong = lowerCaseStartRule({
  id: 'hd05/trich-yeu/viet-thuong',
  ref: 'HD05-TY-02',
  severity: 'warning',
  basis: letterhead.trichYeuViDu,
  kinds: titledKinds,
});
