import { letterhead } from '../../law/hd36/letterhead';
import { nameInFullRule } from '../../shapes/party/issuer-name';

export const vietTat = nameInFullRule({
  id: 'hd36/co-quan-ban-hanh/viet-tat',
  ref: 'DANG-CQ-05',
  severity: 'error',
  basis: letterhead.tenCoQuan,
  component: 'coQuanBanHanh',
});
