import { weightRule } from '../../shapes/look';
import { letterhead } from '../../law/nd30/letterhead';

export const congVanKhongDam = weightRule({
  id: 'nd30/trich-yeu/cong-van-khong-dam',
  ref: 'ND30-TYCV-01',
  component: 'trichYeu',
  title: 'Trích yếu công văn không in đậm',
  severity: 'error',
  appliesTo: ['cong-van'],
  bold: false,
  basis: letterhead.trichYeuCongVan,
  examples: { right: ['V/v nâng bậc lương năm 2026'], wrong: [] },
});
