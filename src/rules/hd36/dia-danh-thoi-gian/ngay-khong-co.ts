import { letterhead } from '../../law/hd36/letterhead';
import { ngayKhongCo as ofTheState } from '../../nd30/dia-danh-thoi-gian/ngay-khong-co';
import { restated } from '../../shapes/restated';

export const ngayKhongCo = restated(ofTheState, {
  id: 'hd36/dia-danh-thoi-gian/ngay-khong-co',
  ref: 'DANG-NGAY-01',
  severity: 'error',
  basis: letterhead.ngay,
});
