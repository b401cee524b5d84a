import { letterhead } from '../../law/hd05/letterhead';
import { lineUnderRule } from '../../shapes/line-under';

export const dongKe = lineUnderRule({
  id: 'hd05/quoc-hieu/dong-ke',
  ref: 'HD05-TD-02',
  component: 'quocHieu',
  title: 'Dưới tiêu đề có đường kẻ dài bằng dòng chữ',
  name: 'tiêu đề',
  severity: 'warning',
  shortest: 0.8,
  longest: 1.25,
  drawn: 1,
  length: 'bằng độ dài dòng chữ',
  basis: letterhead.tieuDeDongKe,
  examples: { right: [], wrong: [] },
});
