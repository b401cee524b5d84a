import { page } from '../../law/hd05/page';
import { wholeKinds } from '../../reading/party-kinds';
import { marginRule } from '../../shapes/margin';

export const leTren = marginRule({
  id: 'hd05/trang/le-tren',
  ref: 'HD05-PAGE-03',
  side: 'top',
  name: 'Lề trên',
  title: 'Lề trên 20 mm',
  severity: 'error',
  appliesTo: wholeKinds,
  min: 20,
  max: 20,
  basis: page.leTren,
});
