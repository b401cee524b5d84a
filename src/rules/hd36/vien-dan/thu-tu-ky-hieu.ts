import { docTuHuongDan36 } from '../../law/hd36/basis';
import { letterhead } from '../../law/hd36/letterhead';
import { partySymbolOrderRule } from '../../shapes/party/citations';

export const thuTuKyHieu = partySymbolOrderRule({
  id: 'hd36/vien-dan/thu-tu-ky-hieu',
  ref: 'DANG-SO-01',
  severity: 'warning',
  basis: docTuHuongDan36(letterhead.soKyHieu.clause, letterhead.soKyHieu.quote),
});
