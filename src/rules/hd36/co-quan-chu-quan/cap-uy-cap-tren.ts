import { letterhead } from '../../law/hd36/letterhead';
import { committeeOverBodyRule } from '../../shapes/party/upper-body';

export const capUyCapTren = committeeOverBodyRule({
  id: 'hd36/co-quan-chu-quan/cap-uy-cap-tren',
  ref: 'DANG-CQ-04',
  severity: 'error',
  basis: letterhead.tenCoQuanThamMuu,
});
