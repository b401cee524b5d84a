import { page } from '../../law/hd05/page';
import { wholeKinds } from '../../reading/party-kinds';
import { marginRule } from '../../shapes/margin';

export const lePhai = marginRule({
  id: 'hd05/trang/le-phai',
  ref: 'HD05-PAGE-06',
  side: 'right',
  name: 'Lề phải',
  title: 'Lề phải 15 mm',
  severity: 'error',
  appliesTo: wholeKinds,
  min: 15,
  max: 15,
  basis: page.lePhai,
});
