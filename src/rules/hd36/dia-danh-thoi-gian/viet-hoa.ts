import { letterhead } from '../../law/hd36/letterhead';
import { vietHoa as ofTheState } from '../../nd30/dia-danh-thoi-gian/viet-hoa';
import { restated } from '../../shapes/restated';

export const vietHoa = restated(ofTheState, {
  id: 'hd36/dia-danh-thoi-gian/viet-hoa',
  ref: 'DANG-DD-01',
  severity: 'warning',
  basis: letterhead.ngayViDu,
});
