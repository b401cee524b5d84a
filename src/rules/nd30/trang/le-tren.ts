import { marginRule } from '../../shapes/margin';
import { endingAndPage } from '../../law/nd30/ending-and-page';

export const leTren = marginRule({
  id: 'nd30/trang/le-tren',
  ref: 'ND30-PAGE-03',
  side: 'top',
  name: 'Lề trên',
  title: 'Lề trên 20 đến 25 mm',
  severity: 'error',
  min: 20,
  max: 25,
  basis: endingAndPage.leTrang,
});
