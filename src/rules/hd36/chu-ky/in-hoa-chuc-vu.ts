import { look } from '../../law/hd36/look';
import { isPost } from '../../reading/party-lines';
import { upperCaseRule } from '../../shapes/letter-case';

export const inHoaChucVu = upperCaseRule({
  id: 'hd36/chu-ky/in-hoa-chuc-vu',
  ref: null,
  component: 'chuKy',
  roles: ['quyenHan', 'chucVu'],
  concerns: isPost,
  title: 'Quyền hạn, chức vụ của người ký in hoa',
  severity: 'warning',
  basis: look.quyenHan,
  examples: {
    right: ['T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\nTrần Văn Bình'],
    wrong: ['T/M Ban Thường vụ\nPhó Bí thư\nTrần Văn Bình'],
  },
});
