import { letterhead } from '../../law/hd36/letterhead';
import { thangKhongThemSo0 as ofTheState } from '../../nd30/dia-danh-thoi-gian/thang-khong-them-so-0';
import { restated } from '../../shapes/restated';

export const thangKhongThemSo0 = restated(ofTheState, {
  id: 'hd36/dia-danh-thoi-gian/thang-khong-them-so-0',
  ref: 'DANG-NGAY-01',
  severity: 'warning',
  basis: letterhead.ngayViDu,
});
