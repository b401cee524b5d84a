import { weightRule } from '../../shapes/look';
import { letterhead } from '../../law/nd30/letterhead';

export const khongDam = weightRule({
  id: 'nd30/co-quan-chu-quan/khong-dam',
  ref: 'ND30-CQ-02',
  component: 'coQuanChuQuan',
  title: 'Tên cơ quan chủ quản không in đậm',
  severity: 'error',
  bold: false,
  basis: letterhead.coQuanChuQuan,
  examples: { right: ['UBND TỈNH LÀO CAI'], wrong: [] },
});
