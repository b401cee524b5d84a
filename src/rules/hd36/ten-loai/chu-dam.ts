import { look } from '../../law/hd36/look';
import { titledKinds } from '../../reading/party-kinds';
import { weightRule } from '../../shapes/look';

export const chuDam = weightRule({
  id: 'hd36/ten-loai/chu-dam',
  ref: 'DANG-FONT-5.1',
  component: 'tenLoai',
  title: 'Tên loại in đậm',
  severity: 'warning',
  appliesTo: titledKinds,
  bold: true,
  basis: look.tenLoai,
  examples: { right: [], wrong: [] },
});
