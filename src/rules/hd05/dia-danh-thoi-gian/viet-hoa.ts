import { letterhead } from '../../law/hd05/letterhead';
import { vietHoa as ofTheState } from '../../nd30/dia-danh-thoi-gian/viet-hoa';
import { restated } from '../../shapes/restated';

export const vietHoa = restated(ofTheState, {
  id: 'hd05/dia-danh-thoi-gian/viet-hoa',
  ref: 'HD05-DD-01',
  severity: 'warning',
  basis: letterhead.ngayViDu,
});
