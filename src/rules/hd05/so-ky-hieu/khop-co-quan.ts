import { letterhead } from '../../law/hd05/letterhead';
import { issuerCodeRule } from '../../shapes/party/symbol';

export const khopCoQuan = issuerCodeRule({
  id: 'hd05/so-ky-hieu/khop-co-quan',
  ref: 'HD05-SO-12',
  severity: 'warning',
  basis: letterhead.kyHieuCoQuan,
});
