import { letterhead } from '../../law/hd36/letterhead';
import { issuerCodeRule } from '../../shapes/party/symbol';

export const khopCoQuan = issuerCodeRule({
  id: 'hd36/so-ky-hieu/khop-co-quan',
  ref: 'DANG-SO-01',
  severity: 'warning',
  basis: letterhead.kyHieuCoQuan,
});
