import { sizeRule } from '../../kinds/size';
import { clauses } from '../clauses';

export const coChuHoTen = sizeRule({
  id: 'nd30/chu-ky/co-chu-ho-ten',
  ref: 'ND30-KY-10',
  component: 'chuKy',
  roles: ['hoTen'],
  title: 'Họ tên người ký cỡ chữ 13 đến 14',
  severity: 'error',
  min: 13,
  max: 14,
  basis: clauses.hoTen,
  examples: { right: [], wrong: [] },
});
