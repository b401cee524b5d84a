import { weightRule } from '../../shapes/look';
import { letterhead } from '../../law/nd30/letterhead';

export const chuDam = weightRule({
  id: 'nd30/co-quan-ban-hanh/chu-dam',
  ref: 'ND30-CQ-05',
  component: 'coQuanBanHanh',
  title: 'Tên cơ quan ban hành in đậm',
  severity: 'error',
  bold: true,
  basis: letterhead.coQuanBanHanh,
  examples: { right: ['SỞ NỘI VỤ'], wrong: [] },
});
