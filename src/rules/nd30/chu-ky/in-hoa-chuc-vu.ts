import { upperCaseRule } from '../../kinds/letter-case';
import { clauses } from '../clauses';
import { motNguoiKy } from '../parts';

export const inHoaChucVu = upperCaseRule({
  id: 'nd30/chu-ky/in-hoa-chuc-vu',
  ref: 'ND30-KY-07',
  component: 'chuKy',
  roles: ['quyenHan', 'chucVu'],
  title: 'Quyền hạn, chức vụ của người ký in hoa',
  severity: 'error',
  appliesTo: motNguoiKy,
  basis: clauses.quyenHanChucVu,
  examples: {
    right: ['KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nTrần Văn Bình'],
    wrong: ['KT. Giám đốc\nPhó Giám đốc\nTrần Văn Bình'],
  },
});
