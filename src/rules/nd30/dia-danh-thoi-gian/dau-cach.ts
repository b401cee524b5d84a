import { slipRule } from '../../shapes/slip';
import { letterhead } from '../../law/nd30/letterhead';

/** A blank before the comma, or none after it. */
const quanhPhay = /(?<sai>[ \u00a0]+,[ \u00a0]*|,(?=[nN]gày))/dgu;

export const dauCach = slipRule({
  id: 'nd30/dia-danh-thoi-gian/dau-cach',
  ref: 'ND30-DD-06',
  component: 'diaDanhThoiGian',
  title: 'Dấu phẩy sau địa danh liền với địa danh và cách chữ “ngày”',
  severity: 'warning',
  basis: letterhead.diaDanh,
  message: 'Dấu phẩy sau địa danh đặt không đúng chỗ cách chữ.',
  pattern: quanhPhay,
  right: () => ', ',
  examples: { right: ['Hà Nội, ngày 15 tháng 3 năm 2026'], wrong: ['Hà Nội , ngày 15 tháng 3 năm 2026'] },
});
