import { letterhead } from '../../law/hd05/letterhead';
import { ngayKhongCo as ofTheState } from '../../nd30/dia-danh-thoi-gian/ngay-khong-co';
import { restated } from '../../shapes/restated';

export const ngayKhongCo = restated(ofTheState, {
  id: 'hd05/dia-danh-thoi-gian/ngay-khong-co',
  ref: 'HD05-NGAY-01',
  severity: 'error',
  basis: letterhead.ngay,
});
