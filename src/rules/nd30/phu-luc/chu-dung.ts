import { slantRule } from '../../kinds/look';
import { clauses } from '../clauses';
import { laDongPhuLuc } from '../parts';

export const chuDung = slantRule({
  id: 'nd30/phu-luc/chu-dung',
  ref: 'ND30-PL-02',
  component: 'phuLuc',
  concerns: laDongPhuLuc,
  title: 'Từ “Phụ lục” và số thứ tự trình bày chữ đứng',
  severity: 'warning',
  italic: false,
  basis: clauses.phuLuc,
  examples: { right: [], wrong: [] },
});
