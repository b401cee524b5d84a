import { sizeRule } from '../../kinds/size';
import { clauses } from '../clauses';
import { laChiDan } from '../parts';

export const coChu = sizeRule({
  id: 'nd30/pham-vi-luu-hanh/co-chu',
  ref: 'ND30-LH-01',
  component: 'phamViLuuHanh',
  concerns: laChiDan,
  title: 'Chỉ dẫn phạm vi lưu hành cỡ chữ 13 đến 14',
  severity: 'warning',
  min: 13,
  max: 14,
  basis: clauses.phamViLuuHanh,
  examples: { right: [], wrong: [] },
});
