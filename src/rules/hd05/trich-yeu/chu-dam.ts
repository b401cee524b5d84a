import { coChuKieuChu } from '../../law/hd05/basis';
import { titledKinds } from '../../reading/party-kinds';
import { isUnbracketed } from '../../reading/party-lines';
import { weightRule } from '../../shapes/look';

export const chuDam = weightRule({
  id: 'hd05/trich-yeu/chu-dam',
  ref: 'HD05-FONT-5.2',
  component: 'trichYeu',
  concerns: isUnbracketed,
  title: 'Trích yếu in đậm',
  severity: 'warning',
  appliesTo: titledKinds,
  bold: true,
  basis: coChuKieuChu,
  examples: { right: [], wrong: [] },
});
