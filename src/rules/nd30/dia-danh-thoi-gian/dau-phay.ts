import { slipRule } from '../../shapes/slip';
import { letterhead } from '../../law/nd30/letterhead';

/** A place that runs on into the date. */
const khongPhay = /^[^,]*?[^,\s](?<sai>[ \u00a0]*[;.]?[ \u00a0]+)(?=[nN]gày(?:[ \u00a0]|$))/dgu;

export const dauPhay = slipRule({
  id: 'nd30/dia-danh-thoi-gian/dau-phay',
  ref: 'ND30-DD-05',
  component: 'diaDanhThoiGian',
  title: 'Sau địa danh có dấu phẩy',
  severity: 'error',
  basis: letterhead.diaDanh,
  message: 'Sau địa danh thiếu dấu phẩy.',
  pattern: khongPhay,
  right: () => ', ',
  examples: { right: ['Hà Nội, ngày 15 tháng 3 năm 2026'], wrong: ['Hà Nội ngày 15 tháng 3 năm 2026'] },
});
