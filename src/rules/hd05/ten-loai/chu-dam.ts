import { coChuKieuChu } from '../../law/hd05/basis';
import { titledKinds } from '../../reading/party-kinds';
import { weightRule } from '../../shapes/look';

export const chuDam = weightRule({
  id: 'hd05/ten-loai/chu-dam',
  ref: 'HD05-FONT-5.1',
  component: 'tenLoai',
  title: 'Tên loại in đậm',
  severity: 'warning',
  appliesTo: titledKinds,
  bold: true,
  basis: coChuKieuChu,
  examples: { right: [], wrong: [] },
});
