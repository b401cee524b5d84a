import { weightRule } from '../../shapes/look';
import { endingAndPage } from '../../law/nd30/ending-and-page';
import { laDongPhuLuc } from '../../reading/fixed-lines';

export const chuDam = weightRule({
  id: 'nd30/phu-luc/chu-dam',
  ref: 'ND30-PL-02',
  component: 'phuLuc',
  concerns: laDongPhuLuc,
  title: 'Từ “Phụ lục” và số thứ tự in đậm',
  severity: 'warning',
  bold: true,
  basis: endingAndPage.phuLuc,
  examples: { right: [], wrong: [] },
});
