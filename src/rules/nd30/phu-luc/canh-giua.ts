import { alignmentRule } from '../../shapes/alignment';
import { endingAndPage } from '../../law/nd30/ending-and-page';
import { laDongPhuLuc } from '../../reading/fixed-lines';

export const canhGiua = alignmentRule({
  id: 'nd30/phu-luc/canh-giua',
  ref: 'ND30-PL-02',
  component: 'phuLuc',
  title: 'Từ “Phụ lục” và số thứ tự canh giữa',
  severity: 'error',
  alignment: 'center',
  concerns: (part) => laDongPhuLuc(part) && part.paragraph.cell === null && part.start === 0,
  basis: endingAndPage.phuLuc,
  examples: { right: ['Phụ lục I'], wrong: [] },
});
