import { letterhead } from '../../law/hd05/letterhead';
import { inThuong as ofTheState } from '../../nd30/dia-danh-thoi-gian/in-thuong';
import { restated } from '../../shapes/restated';

export const inThuong = restated(ofTheState, {
  id: 'hd05/dia-danh-thoi-gian/in-thuong',
  ref: 'HD05-DD-01',
  severity: 'warning',
  basis: letterhead.ngayViDu,
});
