import { page } from '../../law/hd05/page';
import { wholeKinds } from '../../reading/party-kinds';
import { marginRule } from '../../shapes/margin';

export const leDuoi = marginRule({
  id: 'hd05/trang/le-duoi',
  ref: 'HD05-PAGE-04',
  side: 'bottom',
  name: 'Lề dưới',
  title: 'Lề dưới 20 mm',
  severity: 'error',
  appliesTo: wholeKinds,
  min: 20,
  max: 20,
  basis: page.leDuoi,
});
