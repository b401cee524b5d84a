import { page } from '../../law/hd36/page';
import { wholeKinds } from '../../reading/party-kinds';
import { marginRule } from '../../shapes/margin';

export const leDuoi = marginRule({
  id: 'hd36/trang/le-duoi',
  ref: 'DANG-PAGE-02',
  side: 'bottom',
  name: 'Lề dưới',
  title: 'Lề dưới 20 mm',
  severity: 'error',
  appliesTo: wholeKinds,
  min: 20,
  max: 20,
  basis: page.leDuoi,
});
