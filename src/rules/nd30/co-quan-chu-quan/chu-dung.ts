import { slantRule } from '../../shapes/look';
import { letterhead } from '../../law/nd30/letterhead';

export const chuDung = slantRule({
  id: 'nd30/co-quan-chu-quan/chu-dung',
  ref: 'ND30-CQ-02',
  component: 'coQuanChuQuan',
  title: 'Tên cơ quan chủ quản dùng kiểu chữ đứng',
  severity: 'error',
  italic: false,
  basis: letterhead.coQuanChuQuan,
  examples: { right: ['UBND TỈNH LÀO CAI'], wrong: [] },
});
