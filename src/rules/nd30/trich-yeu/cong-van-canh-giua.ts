import { centredRule } from '../../shapes/centred';
import { letterhead } from '../../law/nd30/letterhead';

export const congVanCanhGiua = centredRule({
  id: 'nd30/trich-yeu/cong-van-canh-giua',
  ref: 'ND30-TYCV-01',
  component: 'trichYeu',
  title: 'Trích yếu công văn canh giữa dưới số, ký hiệu',
  severity: 'error',
  appliesTo: ['cong-van'],
  within: 'cell',
  basis: letterhead.trichYeuCongVan,
  examples: { right: [], wrong: [] },
});
