import { letterhead } from '../../law/hd05/letterhead';
import { thangHaiChuSo as ofTheState } from '../../nd30/dia-danh-thoi-gian/thang-hai-chu-so';
import { restated } from '../../shapes/restated';

export const thangHaiChuSo = restated(ofTheState, {
  id: 'hd05/dia-danh-thoi-gian/thang-hai-chu-so',
  ref: 'HD05-NGAY-01',
  severity: 'error',
  basis: letterhead.ngay,
});
