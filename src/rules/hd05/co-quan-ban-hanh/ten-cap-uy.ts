import { letterhead } from '../../law/hd05/letterhead';
import { committeeNamedRule } from '../../shapes/party/issuer-name';

export const tenCapUy = committeeNamedRule({
  id: 'hd05/co-quan-ban-hanh/ten-cap-uy',
  ref: 'HD05-CQ-06',
  severity: 'error',
  basis: letterhead.tenDangUy,
});
