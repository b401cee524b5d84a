import { marginRule } from '../../kinds/margin';
import { clauses } from '../clauses';

export const lePhai = marginRule({
  id: 'nd30/trang/le-phai',
  ref: 'ND30-PAGE-06',
  side: 'right',
  name: 'Lề phải',
  title: 'Lề phải 15 đến 20 mm',
  severity: 'error',
  min: 15,
  max: 20,
  basis: clauses.leTrang,
});
