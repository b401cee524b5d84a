import { weightRule } from '../../kinds/look';
import { clauses } from '../clauses';

export const damHoTen = weightRule({
  id: 'nd30/chu-ky/dam-ho-ten',
  ref: 'ND30-KY-10',
  component: 'chuKy',
  roles: ['hoTen'],
  title: 'Họ tên người ký in đậm',
  severity: 'warning',
  bold: true,
  basis: clauses.hoTen,
  examples: { right: [], wrong: [] },
});
