import { sizeRule } from '../../shapes/size';
import { letterhead } from '../../law/nd30/letterhead';

export const congVanCoChu = sizeRule({
  id: 'nd30/trich-yeu/cong-van-co-chu',
  ref: 'ND30-FONT-5b',
  component: 'trichYeu',
  title: 'Trích yếu công văn cỡ chữ 12 đến 13',
  severity: 'error',
  appliesTo: ['cong-van'],
  min: 12,
  max: 13,
  basis: letterhead.trichYeuCongVan,
  examples: { right: ['V/v nâng bậc lương năm 2026'], wrong: [] },
});
