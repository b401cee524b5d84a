import { weightRule } from '../../shapes/look';
import { letterhead } from '../../law/nd30/letterhead';
import { coTenLoai } from '../../law/nd30/kinds';

export const chuDam = weightRule({
  id: 'nd30/ten-loai/chu-dam',
  ref: 'ND30-TL-01',
  component: 'tenLoai',
  title: 'Tên loại in đậm',
  severity: 'error',
  appliesTo: coTenLoai,
  bold: true,
  basis: letterhead.tenLoai,
  examples: { right: ['KẾ HOẠCH'], wrong: [] },
});
