import { letterhead } from '../../law/hd36/letterhead';
import { thangHaiChuSo as ofTheState } from '../../nd30/dia-danh-thoi-gian/thang-hai-chu-so';
import { restated } from '../../shapes/restated';

export const thangHaiChuSo = restated(ofTheState, {
  id: 'hd36/dia-danh-thoi-gian/thang-hai-chu-so',
  ref: 'DANG-NGAY-01',
  severity: 'error',
  basis: letterhead.ngay,
});
