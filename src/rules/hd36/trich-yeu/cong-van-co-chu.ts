import { look } from '../../law/hd36/look';
import { sizeRule } from '../../shapes/size';

export const congVanCoChu = sizeRule({
  id: 'hd36/trich-yeu/cong-van-co-chu',
  ref: null,
  component: 'trichYeu',
  title: 'Trích yếu công văn cỡ chữ 12',
  severity: 'warning',
  appliesTo: ['cong-van'],
  min: 12,
  max: 12,
  basis: look.trichYeuCongVan,
  examples: { right: [], wrong: [] },
});
