import { page } from '../../law/hd36/page';
import { khoGiay as ofTheState } from '../../nd30/trang/kho-giay';
import { wholeKinds } from '../../reading/party-kinds';
import { restated } from '../../shapes/restated';

export const khoGiay = restated(ofTheState, {
  id: 'hd36/trang/kho-giay',
  ref: 'DANG-PAGE-01',
  severity: 'error',
  title: 'Khổ giấy A4 (210 mm x 297 mm)',
  appliesTo: wholeKinds,
  basis: page.khoGiay,
});
