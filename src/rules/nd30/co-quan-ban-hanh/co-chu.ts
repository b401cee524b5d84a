import { sizeRule } from '../../shapes/size';
import { letterhead } from '../../law/nd30/letterhead';

export const coChu = sizeRule({
  id: 'nd30/co-quan-ban-hanh/co-chu',
  ref: 'ND30-FONT-2.2',
  component: 'coQuanBanHanh',
  title: 'Tên cơ quan ban hành cỡ chữ 12 đến 13',
  severity: 'error',
  min: 12,
  max: 13,
  basis: letterhead.coQuanBanHanh,
  examples: { right: ['SỞ NỘI VỤ'], wrong: [] },
});
