import { look } from '../../law/hd36/look';
import { slantRule } from '../../shapes/look';

export const congVanChuNghieng = slantRule({
  id: 'hd36/trich-yeu/cong-van-chu-nghieng',
  ref: null,
  component: 'trichYeu',
  title: 'Trích yếu công văn in nghiêng',
  severity: 'warning',
  appliesTo: ['cong-van'],
  italic: true,
  basis: look.trichYeuCongVan,
  examples: { right: [], wrong: [] },
});
