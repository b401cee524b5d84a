import { centredRule } from '../../kinds/centred';
import { clauses } from '../clauses';
import { motNguoiKy } from '../parts';

export const canhGiuaChucVu = centredRule({
  id: 'nd30/chu-ky/canh-giua-chuc-vu',
  ref: 'ND30-KY-10',
  component: 'chuKy',
  roles: ['quyenHan', 'chucVu'],
  title: 'Quyền hạn, chức vụ và họ tên người ký canh giữa với nhau',
  severity: 'warning',
  appliesTo: motNguoiKy,
  basis: { ...clauses.hoTen, standing: 'reading' },
  examples: { right: ['GIÁM ĐỐC\nTrần Văn Bình'], wrong: [] },
});
