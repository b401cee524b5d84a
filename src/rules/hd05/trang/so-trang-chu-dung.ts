import { coChuKieuChu } from '../../law/hd05/basis';
import { soTrangChuDung as ofTheState } from '../../nd30/trang/so-trang-chu-dung';
import { restated } from '../../shapes/restated';

export const soTrangChuDung = restated(ofTheState, {
  id: 'hd05/trang/so-trang-chu-dung',
  ref: 'HD05-FONT-15',
  severity: 'warning',
  basis: coChuKieuChu,
});
