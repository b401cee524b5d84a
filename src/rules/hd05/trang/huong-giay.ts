import { page } from '../../law/hd05/page';
import { huongGiay as ofTheState } from '../../nd30/trang/huong-giay';
import { wholeKinds } from '../../reading/party-kinds';
import { restated } from '../../shapes/restated';

export const huongGiay = restated(ofTheState, {
  id: 'hd05/trang/huong-giay',
  ref: 'HD05-PAGE-02',
  severity: 'warning',
  title: 'Văn bản trình bày theo chiều dọc của trang giấy',
  appliesTo: wholeKinds,
  basis: page.huongGiay,
});
