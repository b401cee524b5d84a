import { look } from '../../law/hd36/look';
import { soTrangChuDung as ofTheState } from '../../nd30/trang/so-trang-chu-dung';
import { restated } from '../../shapes/restated';

export const soTrangChuDung = restated(ofTheState, {
  id: 'hd36/trang/so-trang-chu-dung',
  ref: null,
  severity: 'warning',
  basis: look.soTrang,
});
