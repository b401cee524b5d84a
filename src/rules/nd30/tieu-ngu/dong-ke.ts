import { lineUnderRule } from '../../shapes/line-under';
import { letterhead } from '../../law/nd30/letterhead';

export const dongKe = lineUnderRule({
  id: 'nd30/tieu-ngu/dong-ke',
  ref: 'ND30-TN-03',
  component: 'tieuNgu',
  title: 'Dưới Tiêu ngữ có đường kẻ dài bằng dòng chữ',
  name: 'Tiêu ngữ',
  severity: 'warning',
  shortest: 0.85,
  longest: 1.2,
  drawn: 1,
  length: 'bằng độ dài dòng chữ',
  basis: letterhead.tieuNguDongKe,
  examples: { right: [], wrong: [] },
});
