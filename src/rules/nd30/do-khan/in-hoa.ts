import { upperCaseRule } from '../../kinds/letter-case';
import { clauses } from '../clauses';

export const inHoa = upperCaseRule({
  id: 'nd30/do-khan/in-hoa',
  ref: 'ND30-KHAN-01',
  component: 'doKhan',
  title: 'Dấu mức độ khẩn in hoa',
  severity: 'warning',
  basis: clauses.doKhan,
  examples: { right: ['HỎA TỐC', 'HOẢ TỐC', 'THƯỢNG KHẨN'], wrong: ['Hỏa tốc'] },
});
