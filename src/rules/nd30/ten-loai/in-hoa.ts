import { upperCaseRule } from '../../shapes/letter-case';
import { letterhead } from '../../law/nd30/letterhead';
import { coTenLoai } from '../../law/nd30/kinds';

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
