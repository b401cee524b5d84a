import { marginRule } from '../../shapes/margin';
import { endingAndPage } from '../../law/nd30/ending-and-page';

export const leDuoi = marginRule({
  id: 'nd30/trang/le-duoi',
  ref: 'ND30-PAGE-04',
  side: 'bottom',
  name: 'Lề dưới',
  title: 'Lề dưới 20 đến 25 mm',
  severity: 'error',
  min: 20,
  max: 25,
  basis: endingAndPage.leTrang,
});
