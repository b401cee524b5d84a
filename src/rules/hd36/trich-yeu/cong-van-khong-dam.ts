import { look } from '../../law/hd36/look';
import { weightRule } from '../../shapes/look';

export const congVanKhongDam = weightRule({
  id: 'hd36/trich-yeu/cong-van-khong-dam',
  ref: null,
  component: 'trichYeu',
  title: 'Trích yếu công văn không in đậm',
  severity: 'warning',
  appliesTo: ['cong-van'],
  bold: false,
  basis: look.trichYeuCongVan,
  examples: { right: [], wrong: [] },
});
