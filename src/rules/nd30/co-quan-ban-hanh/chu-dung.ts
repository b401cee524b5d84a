import { slantRule } from '../../shapes/look';
import { letterhead } from '../../law/nd30/letterhead';

export const chuDung = slantRule({
  id: 'nd30/co-quan-ban-hanh/chu-dung',
  ref: 'ND30-CQ-05',
  component: 'coQuanBanHanh',
  title: 'Tên cơ quan ban hành dùng kiểu chữ đứng',
  severity: 'error',
  italic: false,
  basis: letterhead.coQuanBanHanh,
  examples: { right: ['SỞ NỘI VỤ'], wrong: [] },
});
