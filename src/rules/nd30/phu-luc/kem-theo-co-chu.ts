import { sizeRule } from '../../kinds/size';
import { clauses } from '../clauses';
import { laDongKemTheo } from '../parts';

export const kemTheoCoChu = sizeRule({
  id: 'nd30/phu-luc/kem-theo-co-chu',
  ref: 'ND30-PL-03',
  component: 'phuLuc',
  concerns: laDongKemTheo,
  title: 'Chỉ dẫn “Kèm theo …” của phụ lục cỡ chữ 13 đến 14',
  severity: 'warning',
  min: 13,
  max: 14,
  basis: clauses.kemTheo,
  examples: { right: [], wrong: [] },
});
