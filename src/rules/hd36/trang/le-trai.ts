import { page } from '../../law/hd36/page';
import { wholeKinds } from '../../reading/party-kinds';
import { marginRule } from '../../shapes/margin';

export const leTrai = marginRule({
  id: 'hd36/trang/le-trai',
  ref: 'DANG-PAGE-02',
  side: 'left',
  name: 'Lề trái',
  title: 'Lề trái 30 mm',
  severity: 'error',
  appliesTo: wholeKinds,
  min: 30,
  max: 30,
  basis: page.leTrai,
});
