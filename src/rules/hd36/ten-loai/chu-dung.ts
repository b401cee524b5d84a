import { look } from '../../law/hd36/look';
import { titledKinds } from '../../reading/party-kinds';
import { slantRule } from '../../shapes/look';

export const chuDung = slantRule({
  id: 'hd36/ten-loai/chu-dung',
  ref: 'DANG-FONT-5.1',
  component: 'tenLoai',
  title: 'Tên loại dùng kiểu chữ đứng',
  severity: 'warning',
  appliesTo: titledKinds,
  italic: false,
  basis: look.tenLoai,
  examples: { right: [], wrong: [] },
});
