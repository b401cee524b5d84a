import { look } from '../../law/hd36/look';
import { titledKinds } from '../../reading/party-kinds';
import { isUnbracketed } from '../../reading/party-lines';
import { weightRule } from '../../shapes/look';

export const chuDam = weightRule({
  id: 'hd36/trich-yeu/chu-dam',
  ref: 'DANG-FONT-5.2',
  component: 'trichYeu',
  concerns: isUnbracketed,
  title: 'Trích yếu in đậm',
  severity: 'warning',
  appliesTo: titledKinds,
  bold: true,
  basis: look.trichYeu,
  examples: { right: [], wrong: [] },
});
