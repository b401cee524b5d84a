import { slantRule } from '../../shapes/look';
import { letterhead } from '../../law/nd30/letterhead';

export const congVanChuDung = slantRule({
  id: 'nd30/trich-yeu/cong-van-chu-dung',
  ref: 'ND30-TYCV-01',
  component: 'trichYeu',
  title: 'Trích yếu công văn dùng kiểu chữ đứng',
  severity: 'error',
  appliesTo: ['cong-van'],
  italic: false,
  basis: letterhead.trichYeuCongVan,
  examples: { right: ['V/v nâng bậc lương năm 2026'], wrong: [] },
});
