import { sizeRule } from '../../shapes/size';
import { letterhead } from '../../law/nd30/letterhead';
import { coTenLoai } from '../../law/nd30/kinds';

export const coChu = sizeRule({
  id: 'nd30/ten-loai/co-chu',
  ref: 'ND30-FONT-5a.1',
  component: 'tenLoai',
  title: 'Tên loại cỡ chữ 13 đến 14',
  severity: 'error',
  appliesTo: coTenLoai,
  min: 13,
  max: 14,
  basis: letterhead.tenLoai,
  examples: { right: ['KẾ HOẠCH'], wrong: [] },
});
