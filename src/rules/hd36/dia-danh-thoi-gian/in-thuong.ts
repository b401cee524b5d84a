import { letterhead } from '../../law/hd36/letterhead';
import { inThuong as ofTheState } from '../../nd30/dia-danh-thoi-gian/in-thuong';
import { restated } from '../../shapes/restated';

export const inThuong = restated(ofTheState, {
  id: 'hd36/dia-danh-thoi-gian/in-thuong',
  ref: 'DANG-DD-01',
  severity: 'warning',
  basis: letterhead.ngayViDu,
});
