import { upperCaseRule } from '../../shapes/letter-case';
import { endingAndPage } from '../../law/nd30/ending-and-page';

export const inHoa = upperCaseRule({
  id: 'nd30/do-khan/in-hoa',
  ref: 'ND30-KHAN-01',
  component: 'doKhan',
  title: 'Dấu mức độ khẩn in hoa',
  severity: 'warning',
  basis: endingAndPage.doKhan,
  examples: { right: ['HỎA TỐC', 'HOẢ TỐC', 'THƯỢNG KHẨN'], wrong: ['Hỏa tốc'] },
});
