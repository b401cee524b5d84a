import { slantRule } from '../../shapes/look';
import { letterhead } from '../../law/nd30/letterhead';
import { coTenLoai } from '../../law/nd30/kinds';

export const chuDung = slantRule({
  id: 'nd30/ten-loai/chu-dung',
  ref: 'ND30-TL-01',
  component: 'tenLoai',
  title: 'Tên loại dùng kiểu chữ đứng',
  severity: 'error',
  appliesTo: coTenLoai,
  italic: false,
  basis: letterhead.tenLoai,
  examples: { right: ['KẾ HOẠCH'], wrong: [] },
});
