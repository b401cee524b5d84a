import { slantRule } from '../../kinds/look';
import { clauses } from '../clauses';
import { laChiDan } from '../parts';

export const chuDung = slantRule({
  id: 'nd30/pham-vi-luu-hanh/chu-dung',
  ref: 'ND30-LH-01',
  component: 'phamViLuuHanh',
  concerns: laChiDan,
  title: 'Chỉ dẫn phạm vi lưu hành trình bày chữ đứng',
  severity: 'warning',
  italic: false,
  basis: clauses.phamViLuuHanh,
  examples: { right: [], wrong: [] },
});
