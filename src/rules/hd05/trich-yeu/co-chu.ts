import { coChuKieuChu } from '../../law/hd05/basis';
import { titledKinds } from '../../reading/party-kinds';
import { sizeRule } from '../../shapes/size';

export const coChu = sizeRule({
  id: 'hd05/trich-yeu/co-chu',
  ref: 'HD05-FONT-5.2',
  component: 'trichYeu',
  title: 'Trích yếu cỡ chữ 14 đến 15',
  severity: 'warning',
  appliesTo: titledKinds,
  min: 14,
  max: 15,
  basis: coChuKieuChu,
  examples: { right: [], wrong: [] },
});
