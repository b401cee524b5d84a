import { alignmentRule } from '../../kinds/alignment';
import { clauses } from '../clauses';
import { laDongPhuLuc } from '../parts';

export const canhGiua = alignmentRule({
  id: 'nd30/phu-luc/canh-giua',
  ref: 'ND30-PL-02',
  component: 'phuLuc',
  title: 'Từ “Phụ lục” và số thứ tự canh giữa',
  severity: 'error',
  alignment: 'center',
  concerns: (part) => laDongPhuLuc(part) && part.paragraph.cell === null && part.start === 0,
  basis: clauses.phuLuc,
  examples: { right: ['Phụ lục I'], wrong: [] },
});
