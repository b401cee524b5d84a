import { sizeRule } from '../../shapes/size';
import { letterhead } from '../../law/nd30/letterhead';

export const coChu = sizeRule({
  id: 'nd30/co-quan-chu-quan/co-chu',
  ref: 'ND30-FONT-2.1',
  component: 'coQuanChuQuan',
  title: 'Tên cơ quan chủ quản cỡ chữ 12 đến 13',
  severity: 'error',
  min: 12,
  max: 13,
  basis: letterhead.coQuanChuQuan,
  examples: { right: ['UBND TỈNH LÀO CAI'], wrong: [] },
});
