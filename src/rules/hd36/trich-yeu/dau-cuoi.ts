import { letterhead } from '../../law/hd36/letterhead';
import { noStopAfterSummaryRule } from '../../shapes/party/summary';

export const dauCuoi = noStopAfterSummaryRule({
  id: 'hd36/trich-yeu/dau-cuoi',
  ref: 'DANG-TL-01',
  severity: 'warning',
  basis: letterhead.trichYeuViDu,
});
