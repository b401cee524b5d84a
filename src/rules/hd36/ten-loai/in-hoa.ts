import { look } from '../../law/hd36/look';
import { titledKinds } from '../../reading/party-kinds';
import { upperCaseRule } from '../../shapes/letter-case';

export const inHoa = upperCaseRule({
  id: 'hd36/ten-loai/in-hoa',
  ref: null,
  component: 'tenLoai',
  title: 'Tên loại in hoa',
  severity: 'warning',
  appliesTo: titledKinds,
  basis: look.tenLoai,
  examples: { right: ['KẾ HOẠCH'], wrong: ['Kế hoạch'] },
});
