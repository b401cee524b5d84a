import { letterhead } from '../../law/hd05/letterhead';
import { committeeOverBodyRule } from '../../shapes/party/upper-body';

export const capUyCapTren = committeeOverBodyRule({
  id: 'hd05/co-quan-chu-quan/cap-uy-cap-tren',
  ref: 'HD05-CQ-09',
  severity: 'error',
  basis: letterhead.tenCoQuanThamMuu,
});
