import { letterhead } from '../../law/hd05/letterhead';
import { thangKhongThemSo0 as ofTheState } from '../../nd30/dia-danh-thoi-gian/thang-khong-them-so-0';
import { restated } from '../../shapes/restated';

export const thangKhongThemSo0 = restated(ofTheState, {
  id: 'hd05/dia-danh-thoi-gian/thang-khong-them-so-0',
  ref: 'HD05-NGAY-01',
  severity: 'warning',
  basis: letterhead.ngayViDu,
});
