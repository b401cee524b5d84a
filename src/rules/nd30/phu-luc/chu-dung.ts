import { slantRule } from '../../shapes/look';
import { endingAndPage } from '../../law/nd30/ending-and-page';
import { laDongPhuLuc } from '../../reading/fixed-lines';

export const chuDung = slantRule({
  id: 'nd30/phu-luc/chu-dung',
  ref: 'ND30-PL-02',
  component: 'phuLuc',
  concerns: laDongPhuLuc,
  title: 'Từ “Phụ lục” và số thứ tự trình bày chữ đứng',
  severity: 'warning',
  italic: false,
  basis: endingAndPage.phuLuc,
  examples: { right: [], wrong: [] },
});
