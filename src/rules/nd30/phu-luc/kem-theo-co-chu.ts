import { sizeRule } from '../../shapes/size';
import { endingAndPage } from '../../law/nd30/ending-and-page';
import { laDongKemTheo } from '../../reading/fixed-lines';

export const kemTheoCoChu = sizeRule({
  id: 'nd30/phu-luc/kem-theo-co-chu',
  ref: 'ND30-PL-03',
  component: 'phuLuc',
  concerns: laDongKemTheo,
  title: 'Chỉ dẫn “Kèm theo …” của phụ lục cỡ chữ 13 đến 14',
  severity: 'warning',
  min: 13,
  max: 14,
  basis: endingAndPage.kemTheo,
  examples: { right: [], wrong: [] },
});
