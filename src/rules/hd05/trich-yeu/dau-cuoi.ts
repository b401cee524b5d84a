import { letterhead } from '../../law/hd05/letterhead';
import { noStopAfterSummaryRule } from '../../shapes/party/summary';

export const dauCuoi = noStopAfterSummaryRule({
  id: 'hd05/trich-yeu/dau-cuoi',
  ref: 'HD05-TY-02',
  severity: 'warning',
  basis: letterhead.trichYeuViDu,
});
