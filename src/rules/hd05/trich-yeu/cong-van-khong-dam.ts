import { coChuKieuChu } from '../../law/hd05/basis';
import { weightRule } from '../../shapes/look';

export const congVanKhongDam = weightRule({
  id: 'hd05/trich-yeu/cong-van-khong-dam',
  ref: 'HD05-FONT-5.4',
  component: 'trichYeu',
  title: 'Trích yếu công văn không in đậm',
  severity: 'warning',
  appliesTo: ['cong-van'],
  bold: false,
  basis: coChuKieuChu,
  examples: { right: [], wrong: [] },
});
