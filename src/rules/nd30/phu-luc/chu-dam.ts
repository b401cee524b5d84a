import { weightRule } from '../../kinds/look';
import { clauses } from '../clauses';
import { laDongPhuLuc } from '../parts';

export const chuDam = weightRule({
  id: 'nd30/phu-luc/chu-dam',
  ref: 'ND30-PL-02',
  component: 'phuLuc',
  concerns: laDongPhuLuc,
  title: 'Từ “Phụ lục” và số thứ tự in đậm',
  severity: 'warning',
  bold: true,
  basis: clauses.phuLuc,
  examples: { right: [], wrong: [] },
});
