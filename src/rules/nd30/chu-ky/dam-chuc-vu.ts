import { weightRule } from '../../kinds/look';
import { clauses } from '../clauses';

export const damChucVu = weightRule({
  id: 'nd30/chu-ky/dam-chuc-vu',
  ref: 'ND30-KY-07',
  component: 'chuKy',
  roles: ['quyenHan', 'chucVu'],
  title: 'Quyền hạn, chức vụ của người ký in đậm',
  severity: 'warning',
  bold: true,
  basis: clauses.quyenHanChucVu,
  examples: { right: [], wrong: [] },
});
