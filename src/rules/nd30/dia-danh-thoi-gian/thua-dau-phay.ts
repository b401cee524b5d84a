import { slipRule } from '../../shapes/slip';
import { letterhead } from '../../law/nd30/letterhead';

/** A second comma after the place, or one between day, month and year. */
const phayThua = /(?<sai>(?<=,)[ \u00a0]*,+|(?<=\d),(?=[ \u00a0]*(?:tháng|năm)))/dgu;

export const thuaDauPhay = slipRule({
  id: 'nd30/dia-danh-thoi-gian/thua-dau-phay',
  ref: 'ND30-DD-06',
  component: 'diaDanhThoiGian',
  title: 'Chỉ có một dấu phẩy, sau địa danh',
  severity: 'warning',
  basis: letterhead.diaDanh,
  message: 'Địa danh, thời gian thừa dấu phẩy.',
  pattern: phayThua,
  right: () => '',
  examples: { right: ['Hà Nội, ngày 15 tháng 3 năm 2026'], wrong: ['Hà Nội,, ngày 15 tháng 3 năm 2026'] },
});
