import { look } from '../../law/hd36/look';
import { titledKinds } from '../../reading/party-kinds';
import { sizeRule } from '../../shapes/size';

export const coChu = sizeRule({
  id: 'hd36/trich-yeu/co-chu',
  ref: 'DANG-FONT-5.2',
  component: 'trichYeu',
  title: 'Trích yếu cỡ chữ 14 đến 15',
  severity: 'warning',
  appliesTo: titledKinds,
  min: 14,
  max: 15,
  basis: look.trichYeu,
  examples: { right: [], wrong: [] },
});
