import { letterhead } from '../../law/hd36/letterhead';
import { chuNgayThuong as ofTheState } from '../../nd30/dia-danh-thoi-gian/chu-ngay-thuong';
import { restated } from '../../shapes/restated';

export const chuNgayThuong = restated(ofTheState, {
  id: 'hd36/dia-danh-thoi-gian/chu-ngay-thuong',
  ref: 'DANG-DD-01',
  severity: 'warning',
  basis: letterhead.ngay,
});
