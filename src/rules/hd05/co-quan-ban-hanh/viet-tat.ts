import { letterhead } from '../../law/hd05/letterhead';
import { nameInFullRule } from '../../shapes/party/issuer-name';

export const vietTat = nameInFullRule({
  id: 'hd05/co-quan-ban-hanh/viet-tat',
  ref: 'HD05-CQ-01',
  severity: 'error',
  basis: letterhead.tenCoQuan,
  component: 'coQuanBanHanh',
});
