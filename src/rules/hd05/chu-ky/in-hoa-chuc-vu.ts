import { coChuKieuChu } from '../../law/hd05/basis';
import { isPost } from '../../reading/party-lines';
import { upperCaseRule } from '../../shapes/letter-case';

export const inHoaChucVu = upperCaseRule({
  id: 'hd05/chu-ky/in-hoa-chuc-vu',
  ref: 'HD05-FONT-7.1',
  component: 'chuKy',
  roles: ['quyenHan', 'chucVu'],
  concerns: isPost,
  title: 'Quyền hạn, chức vụ của người ký in hoa',
  severity: 'warning',
  basis: coChuKieuChu,
  examples: {
    right: ['T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\nTrần Văn Bình'],
    wrong: ['T/M Ban Thường vụ\nPhó Bí thư\nTrần Văn Bình'],
  },
});
