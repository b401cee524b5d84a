import { look } from '../../law/hd36/look';
import { titledKinds } from '../../reading/party-kinds';
import { isUnbracketed } from '../../reading/party-lines';
import { slantRule } from '../../shapes/look';

export const chuDung = slantRule({
  id: 'hd36/trich-yeu/chu-dung',
  ref: 'DANG-FONT-5.2',
  component: 'trichYeu',
  concerns: isUnbracketed,
  title: 'Trích yếu dùng kiểu chữ đứng',
  severity: 'warning',
  appliesTo: titledKinds,
  italic: false,
  basis: look.trichYeu,
  examples: { right: [], wrong: [] },
});
