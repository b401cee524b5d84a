import { letterhead } from '../../law/hd05/letterhead';
import { chuNgayThuong as ofTheState } from '../../nd30/dia-danh-thoi-gian/chu-ngay-thuong';
import { restated } from '../../shapes/restated';

export const chuNgayThuong = restated(ofTheState, {
  id: 'hd05/dia-danh-thoi-gian/chu-ngay-thuong',
  ref: 'HD05-DD-06',
  severity: 'warning',
  basis: letterhead.ngay,
});
