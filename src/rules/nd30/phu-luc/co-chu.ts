import { sizeRule } from '../../kinds/size';
import { clauses } from '../clauses';
import { laDongPhuLuc } from '../parts';

export const coChu = sizeRule({
  id: 'nd30/phu-luc/co-chu',
  ref: 'ND30-PL-02',
  component: 'phuLuc',
  concerns: laDongPhuLuc,
  title: 'Từ “Phụ lục” và số thứ tự cỡ chữ 14',
  severity: 'error',
  min: 14,
  max: 14,
  basis: clauses.phuLuc,
  examples: { right: [], wrong: [] },
});
