import { marginRule } from '../../kinds/margin';
import { clauses } from '../clauses';

export const leTren = marginRule({
  id: 'nd30/trang/le-tren',
  ref: 'ND30-PAGE-03',
  side: 'top',
  name: 'Lề trên',
  title: 'Lề trên 20 đến 25 mm',
  severity: 'error',
  min: 20,
  max: 25,
  basis: clauses.leTrang,
});
