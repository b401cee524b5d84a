import { upperCaseRule } from '../../shapes/letter-case';
import { letterhead } from '../../law/nd30/letterhead';

export const inHoa = upperCaseRule({
  id: 'nd30/co-quan-ban-hanh/in-hoa',
  ref: 'ND30-CQ-05',
  component: 'coQuanBanHanh',
  title: 'Tên cơ quan ban hành in hoa',
  severity: 'error',
  basis: letterhead.coQuanBanHanh,
  examples: { right: ['SỞ NỘI VỤ'], wrong: ['Sở Nội vụ'] },
});
