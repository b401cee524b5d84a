import { coChuKieuChu } from '../../law/hd05/basis';
import { titledKinds } from '../../reading/party-kinds';
import { upperCaseRule } from '../../shapes/letter-case';

export const inHoa = upperCaseRule({
  id: 'hd05/ten-loai/in-hoa',
  ref: 'HD05-FONT-5.1',
  component: 'tenLoai',
  title: 'Tên loại in hoa',
  severity: 'warning',
  appliesTo: titledKinds,
  basis: coChuKieuChu,
  examples: { right: ['KẾ HOẠCH'], wrong: ['Kế hoạch'] },
});
