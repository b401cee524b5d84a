import { centredRule } from '../../shapes/centred';
import { letterhead } from '../../law/nd30/letterhead';

export const canhGiua = centredRule({
  id: 'nd30/dia-danh-thoi-gian/canh-giua',
  ref: 'ND30-DD-06',
  component: 'diaDanhThoiGian',
  title: 'Địa danh và thời gian canh giữa dưới Quốc hiệu và Tiêu ngữ',
  severity: 'error',
  within: 'cell',
  basis: letterhead.diaDanh,
  examples: { right: [], wrong: [] },
});
