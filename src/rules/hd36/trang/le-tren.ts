import { page } from '../../law/hd36/page';
import { wholeKinds } from '../../reading/party-kinds';
import { marginRule } from '../../shapes/margin';

export const leTren = marginRule({
  id: 'hd36/trang/le-tren',
  ref: 'DANG-PAGE-02',
  side: 'top',
  name: 'Lề trên',
  title: 'Lề trên 20 mm',
  severity: 'error',
  appliesTo: wholeKinds,
  min: 20,
  max: 20,
  basis: page.leTren,
});
