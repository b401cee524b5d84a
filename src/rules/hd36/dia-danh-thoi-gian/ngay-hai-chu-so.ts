import { letterhead } from '../../law/hd36/letterhead';
import { ngayHaiChuSo as ofTheState } from '../../nd30/dia-danh-thoi-gian/ngay-hai-chu-so';
import { restated } from '../../shapes/restated';

export const ngayHaiChuSo = restated(ofTheState, {
  id: 'hd36/dia-danh-thoi-gian/ngay-hai-chu-so',
  ref: 'DANG-NGAY-01',
  severity: 'error',
  basis: letterhead.ngay,
});
