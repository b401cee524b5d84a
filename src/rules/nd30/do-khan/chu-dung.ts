import { slantRule } from '../../kinds/look';
import { clauses } from '../clauses';

export const chuDung = slantRule({
  id: 'nd30/do-khan/chu-dung',
  ref: 'ND30-KHAN-01',
  component: 'doKhan',
  title: 'Dấu mức độ khẩn trình bày chữ đứng',
  severity: 'warning',
  italic: false,
  basis: clauses.doKhan,
  examples: { right: [], wrong: [] },
});
