import { lineUnderRule } from '../../shapes/line-under';
import { letterhead } from '../../law/nd30/letterhead';

export const dongKe = lineUnderRule({
  id: 'nd30/co-quan-ban-hanh/dong-ke',
  ref: 'ND30-CQ-05',
  component: 'coQuanBanHanh',
  title: 'Dưới tên cơ quan ban hành có đường kẻ dài từ 1/3 đến 1/2 dòng chữ',
  name: 'tên cơ quan ban hành',
  severity: 'warning',
  shortest: 0.26,
  longest: 0.62,
  drawn: 0.4,
  length: 'từ 1/3 đến 1/2 độ dài dòng chữ',
  basis: letterhead.coQuanDongKe,
  examples: { right: [], wrong: [] },
});
