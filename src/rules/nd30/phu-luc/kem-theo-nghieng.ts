import { slantRule } from '../../shapes/look';
import { endingAndPage } from '../../law/nd30/ending-and-page';
import { laDongKemTheo } from '../../reading/fixed-lines';

export const kemTheoNghieng = slantRule({
  id: 'nd30/phu-luc/kem-theo-nghieng',
  ref: 'ND30-PL-03',
  component: 'phuLuc',
  concerns: laDongKemTheo,
  title: 'Chỉ dẫn “Kèm theo …” của phụ lục in nghiêng',
  severity: 'warning',
  italic: true,
  basis: endingAndPage.kemTheo,
  examples: { right: [], wrong: [] },
});
