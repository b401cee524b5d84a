import { centredRule } from '../../shapes/centred';
import { letterhead } from '../../law/nd30/letterhead';

export const canhGiua = centredRule({
  id: 'nd30/tieu-ngu/canh-giua',
  ref: 'ND30-TN-02',
  component: 'tieuNgu',
  title: 'Tiêu ngữ canh giữa dưới Quốc hiệu',
  severity: 'error',
  within: 'cell',
  basis: letterhead.tieuNgu,
  examples: { right: [], wrong: [] },
});
