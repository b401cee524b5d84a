import { page } from '../../law/hd05/page';
import { wholeKinds } from '../../reading/party-kinds';
import { marginRule } from '../../shapes/margin';

export const leTrai = marginRule({
  id: 'hd05/trang/le-trai',
  ref: 'HD05-PAGE-05',
  side: 'left',
  name: 'Lề trái',
  title: 'Lề trái 30 mm',
  severity: 'error',
  appliesTo: wholeKinds,
  min: 30,
  max: 30,
  basis: page.leTrai,
});
