import { sizeRule } from '../../shapes/size';
import { letterhead } from '../../law/nd30/letterhead';

export const coChu = sizeRule({
  id: 'nd30/dia-danh-thoi-gian/co-chu',
  ref: 'ND30-FONT-4',
  component: 'diaDanhThoiGian',
  title: 'Địa danh và thời gian cỡ chữ 13 đến 14',
  severity: 'error',
  min: 13,
  max: 14,
  basis: letterhead.diaDanh,
  examples: { right: ['Lào Cai, ngày 05 tháng 3 năm 2026'], wrong: [] },
});
