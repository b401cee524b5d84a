import { coChuKieuChu } from '../../law/hd05/basis';
import { sizeRule } from '../../shapes/size';

export const congVanCoChu = sizeRule({
  id: 'hd05/trich-yeu/cong-van-co-chu',
  ref: 'HD05-FONT-5.4',
  component: 'trichYeu',
  title: 'Trích yếu công văn cỡ chữ 12',
  severity: 'warning',
  appliesTo: ['cong-van'],
  min: 12,
  max: 12,
  basis: coChuKieuChu,
  examples: { right: [], wrong: [] },
});
