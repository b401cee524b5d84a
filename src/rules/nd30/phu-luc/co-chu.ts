import { sizeRule } from '../../shapes/size';
import { endingAndPage } from '../../law/nd30/ending-and-page';
import { laDongPhuLuc } from '../../reading/fixed-lines';

export const coChu = sizeRule({
  id: 'nd30/phu-luc/co-chu',
  ref: 'ND30-PL-02',
  component: 'phuLuc',
  concerns: laDongPhuLuc,
  title: 'Từ “Phụ lục” và số thứ tự cỡ chữ 14',
  severity: 'error',
  min: 14,
  max: 14,
  basis: endingAndPage.phuLuc,
  examples: { right: [], wrong: [] },
});
