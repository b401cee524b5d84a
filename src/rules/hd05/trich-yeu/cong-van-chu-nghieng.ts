import { coChuKieuChu } from '../../law/hd05/basis';
import { slantRule } from '../../shapes/look';

export const congVanChuNghieng = slantRule({
  id: 'hd05/trich-yeu/cong-van-chu-nghieng',
  ref: 'HD05-FONT-5.4',
  component: 'trichYeu',
  title: 'Trích yếu công văn in nghiêng',
  severity: 'warning',
  appliesTo: ['cong-van'],
  italic: true,
  basis: coChuKieuChu,
  examples: { right: [], wrong: [] },
});
