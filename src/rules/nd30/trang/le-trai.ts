import { marginRule } from '../../shapes/margin';
import { endingAndPage } from '../../law/nd30/ending-and-page';

export const leTrai = marginRule({
  id: 'nd30/trang/le-trai',
  ref: 'ND30-PAGE-05',
  side: 'left',
  name: 'Lề trái',
  title: 'Lề trái 30 đến 35 mm',
  severity: 'error',
  min: 30,
  max: 35,
  basis: endingAndPage.leTrang,
});
