import { upperCaseRule } from '../../shapes/letter-case';
import { endingAndPage } from '../../law/nd30/ending-and-page';
import { motNguoiKy } from '../../law/nd30/kinds';

export const inHoaChucVu = upperCaseRule({
  id: 'nd30/chu-ky/in-hoa-chuc-vu',
  ref: 'ND30-KY-07',
  component: 'chuKy',
  roles: ['quyenHan', 'chucVu'],
  title: 'Quyền hạn, chức vụ của người ký in hoa',
  severity: 'error',
  appliesTo: motNguoiKy,
  basis: endingAndPage.quyenHanChucVu,
  examples: {
    right: ['KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\nTrần Văn Bình'],
    wrong: ['KT. Giám đốc\nPhó Giám đốc\nTrần Văn Bình'],
  },
});
