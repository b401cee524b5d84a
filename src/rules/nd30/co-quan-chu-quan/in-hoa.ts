import { upperCaseRule } from '../../shapes/letter-case';
import { letterhead } from '../../law/nd30/letterhead';

export const inHoa = upperCaseRule({
  id: 'nd30/co-quan-chu-quan/in-hoa',
  ref: 'ND30-CQ-02',
  component: 'coQuanChuQuan',
  title: 'Tên cơ quan chủ quản in hoa',
  severity: 'error',
  basis: letterhead.coQuanChuQuan,
  examples: { right: ['UBND TỈNH LÀO CAI'], wrong: ['UBND tỉnh Lào Cai'] },
});
