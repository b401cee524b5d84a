import { slantRule } from '../../kinds/look';
import { clauses } from '../clauses';

export const chuDungChucVu = slantRule({
  id: 'nd30/chu-ky/chu-dung-chuc-vu',
  ref: 'ND30-KY-07',
  component: 'chuKy',
  roles: ['quyenHan', 'chucVu'],
  title: 'Quyền hạn, chức vụ của người ký trình bày chữ đứng',
  severity: 'warning',
  italic: false,
  basis: clauses.quyenHanChucVu,
  examples: { right: [], wrong: [] },
});
