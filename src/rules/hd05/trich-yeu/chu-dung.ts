import { coChuKieuChu } from '../../law/hd05/basis';
import { titledKinds } from '../../reading/party-kinds';
import { isUnbracketed } from '../../reading/party-lines';
import { slantRule } from '../../shapes/look';

export const chuDung = slantRule({
  id: 'hd05/trich-yeu/chu-dung',
  ref: 'HD05-FONT-5.2',
  component: 'trichYeu',
  concerns: isUnbracketed,
  title: 'Trích yếu dùng kiểu chữ đứng',
  severity: 'warning',
  appliesTo: titledKinds,
  italic: false,
  basis: coChuKieuChu,
  examples: { right: [], wrong: [] },
});
