import { weightRule } from '../../kinds/look';
import { clauses } from '../clauses';
import { laChiDan } from '../parts';

export const chuDam = weightRule({
  id: 'nd30/pham-vi-luu-hanh/chu-dam',
  ref: 'ND30-LH-01',
  component: 'phamViLuuHanh',
  concerns: laChiDan,
  title: 'Chỉ dẫn phạm vi lưu hành in đậm',
  severity: 'warning',
  bold: true,
  basis: clauses.phamViLuuHanh,
  examples: { right: [], wrong: [] },
});
