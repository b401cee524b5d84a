import { page } from '../../law/hd05/page';
import { khoGiay as ofTheState } from '../../nd30/trang/kho-giay';
import { wholeKinds } from '../../reading/party-kinds';
import { restated } from '../../shapes/restated';

export const khoGiay = restated(ofTheState, {
  id: 'hd05/trang/kho-giay',
  ref: 'HD05-PAGE-01',
  severity: 'error',
  title: 'Khổ giấy A4 (210 mm x 297 mm)',
  appliesTo: wholeKinds,
  basis: page.khoGiay,
});
