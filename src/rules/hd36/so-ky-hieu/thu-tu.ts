import { letterhead } from '../../law/hd36/letterhead';
import { partyOrderRule } from '../../shapes/party/symbol';

export const thuTu = partyOrderRule({
  id: 'hd36/so-ky-hieu/thu-tu',
  ref: 'DANG-SO-01',
  severity: 'error',
  basis: letterhead.soKyHieu,
});
