import { weightRule } from '../../kinds/look';
import { clauses } from '../clauses';

export const chuDam = weightRule({
  id: 'nd30/do-khan/chu-dam',
  ref: 'ND30-KHAN-01',
  component: 'doKhan',
  title: 'Dấu mức độ khẩn in đậm',
  severity: 'warning',
  bold: true,
  basis: clauses.doKhan,
  examples: { right: [], wrong: [] },
});
