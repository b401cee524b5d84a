import { slantRule } from '../../kinds/look';
import { clauses } from '../clauses';

export const chuDung = slantRule({
  id: 'nd30/dia-chi/chu-dung',
  ref: 'ND30-DC-01',
  component: 'diaChi',
  title: 'Địa chỉ cơ quan trình bày chữ đứng',
  severity: 'info',
  italic: false,
  basis: clauses.diaChi,
  examples: { right: [], wrong: [] },
});
