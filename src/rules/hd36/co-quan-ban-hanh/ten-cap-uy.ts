import { letterhead } from '../../law/hd36/letterhead';
import { committeeNamedRule } from '../../shapes/party/issuer-name';

export const tenCapUy = committeeNamedRule({
  id: 'hd36/co-quan-ban-hanh/ten-cap-uy',
  ref: 'DANG-CQ-05',
  severity: 'error',
  basis: letterhead.tenDangUy,
});
