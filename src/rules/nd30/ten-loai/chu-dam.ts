import { weightRule } from '../../kinds/look';
import { letterhead } from '../letterhead-clauses';
import { coTenLoai } from '../letterhead-kinds';

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
