import { marginRule } from '../../shapes/margin';
import { endingAndPage } from '../../law/nd30/ending-and-page';

export const lePhai = marginRule({
  id: 'nd30/trang/le-phai',
  ref: 'ND30-PAGE-06',
  side: 'right',
  name: 'Lề phải',
  title: 'Lề phải 15 đến 20 mm',
  severity: 'error',
  min: 15,
  max: 20,
  basis: endingAndPage.leTrang,
});
