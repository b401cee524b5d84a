import { weightRule } from '../../shapes/look';
import { letterhead } from '../../law/nd30/letterhead';

export const khongDam = weightRule({
  id: 'nd30/dia-danh-thoi-gian/khong-dam',
  ref: 'ND30-FONT-4',
  component: 'diaDanhThoiGian',
  title: 'Địa danh và thời gian không in đậm',
  severity: 'warning',
  bold: false,
  basis: letterhead.diaDanh,
  examples: { right: ['Lào Cai, ngày 05 tháng 3 năm 2026'], wrong: [] },
});
