import { slantRule } from '../../shapes/look';
import { letterhead } from '../../law/nd30/letterhead';

export const chuNghieng = slantRule({
  id: 'nd30/dia-danh-thoi-gian/chu-nghieng',
  ref: 'ND30-DD-06',
  component: 'diaDanhThoiGian',
  title: 'Địa danh và thời gian in nghiêng',
  severity: 'error',
  italic: true,
  basis: letterhead.diaDanh,
  examples: { right: ['Lào Cai, ngày 05 tháng 3 năm 2026'], wrong: [] },
});
