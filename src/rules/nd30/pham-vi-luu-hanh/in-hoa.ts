import { upperCaseRule } from '../../kinds/letter-case';
import { clauses } from '../clauses';
import { laChiDan } from '../parts';

export const inHoa = upperCaseRule({
  id: 'nd30/pham-vi-luu-hanh/in-hoa',
  ref: 'ND30-LH-01',
  component: 'phamViLuuHanh',
  concerns: laChiDan,
  title: 'Chỉ dẫn phạm vi lưu hành in hoa',
  severity: 'warning',
  basis: clauses.phamViLuuHanh,
  examples: { right: ['LƯU HÀNH NỘI BỘ', 'XEM XONG TRẢ LẠI'], wrong: ['Lưu hành nội bộ'] },
});
