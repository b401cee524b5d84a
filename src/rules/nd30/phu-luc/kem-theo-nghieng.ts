import { slantRule } from '../../kinds/look';
import { clauses } from '../clauses';
import { laDongKemTheo } from '../parts';

export const kemTheoNghieng = slantRule({
  id: 'nd30/phu-luc/kem-theo-nghieng',
  ref: 'ND30-PL-03',
  component: 'phuLuc',
  concerns: laDongKemTheo,
  title: 'Chỉ dẫn “Kèm theo …” của phụ lục in nghiêng',
  severity: 'warning',
  italic: true,
  basis: clauses.kemTheo,
  examples: { right: [], wrong: [] },
});
