import { slantRule } from '../../kinds/look';
import { letterhead } from '../letterhead-clauses';
import { coTenLoai } from '../letterhead-kinds';

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
