import { letterhead } from '../../law/hd05/letterhead';
import { centredRule } from '../../shapes/centred';

export const congVanCanhGiua = centredRule({
  id: 'hd05/trich-yeu/cong-van-canh-giua',
  ref: 'HD05-TYCV-01',
  component: 'trichYeu',
  title: 'Trích yếu công văn canh giữa dưới số, ký hiệu',
  severity: 'warning',
  appliesTo: ['cong-van'],
  within: 'cell',
  basis: letterhead.trichYeuCongVan,
  examples: { right: [], wrong: [] },
});
