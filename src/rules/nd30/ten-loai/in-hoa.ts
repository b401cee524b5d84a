import { upperCaseRule } from '../../kinds/letter-case';
import { letterhead } from '../letterhead-clauses';
import { coTenLoai } from '../letterhead-kinds';

export const inHoa = upperCaseRule({
  id: 'nd30/ten-loai/in-hoa',
  ref: 'ND30-TL-01',
  component: 'tenLoai',
  title: 'Tên loại in hoa',
  severity: 'error',
  appliesTo: coTenLoai,
  basis: letterhead.tenLoai,
  examples: { right: ['KẾ HOẠCH'], wrong: ['Kế hoạch'] },
});
