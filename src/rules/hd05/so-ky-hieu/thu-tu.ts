import { letterhead } from '../../law/hd05/letterhead';
import { partyOrderRule } from '../../shapes/party/symbol';

export const thuTu = partyOrderRule({
  id: 'hd05/so-ky-hieu/thu-tu',
  ref: 'HD05-SO-01',
  severity: 'error',
  basis: letterhead.soKyHieu,
});
