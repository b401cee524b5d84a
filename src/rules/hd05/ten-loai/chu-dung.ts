import { coChuKieuChu } from '../../law/hd05/basis';
import { titledKinds } from '../../reading/party-kinds';
import { slantRule } from '../../shapes/look';

export const chuDung = slantRule({
  id: 'hd05/ten-loai/chu-dung',
  ref: 'HD05-FONT-5.1',
  component: 'tenLoai',
  title: 'Tên loại dùng kiểu chữ đứng',
  severity: 'warning',
  appliesTo: titledKinds,
  italic: false,
  basis: coChuKieuChu,
  examples: { right: [], wrong: [] },
});
