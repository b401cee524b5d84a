import { lineUnderRule } from '../../shapes/line-under';
import { letterhead } from '../../law/nd30/letterhead';
import { coTenLoai } from '../../law/nd30/kinds';

export const dongKe = lineUnderRule({
  id: 'nd30/trich-yeu/dong-ke',
  ref: 'ND30-TY-03',
  component: 'trichYeu',
  title: 'Dưới trích yếu có đường kẻ dài từ 1/3 đến 1/2 dòng chữ',
  name: 'trích yếu',
  severity: 'warning',
  appliesTo: coTenLoai,
  attached: false,
  shortest: 0.22,
  longest: 0.65,
  drawn: 0.4,
  length: 'từ 1/3 đến 1/2 độ dài dòng chữ',
  basis: letterhead.trichYeuDongKe,
  examples: { right: [], wrong: [] },
});
