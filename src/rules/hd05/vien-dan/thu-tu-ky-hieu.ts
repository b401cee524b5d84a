import { docTuHuongDan05 } from '../../law/hd05/basis';
import { letterhead } from '../../law/hd05/letterhead';
import { partySymbolOrderRule } from '../../shapes/party/citations';

export const thuTuKyHieu = partySymbolOrderRule({
  id: 'hd05/vien-dan/thu-tu-ky-hieu',
  ref: 'HD05-SO-01',
  severity: 'warning',
  basis: docTuHuongDan05(letterhead.soKyHieu.clause, letterhead.soKyHieu.quote),
});
