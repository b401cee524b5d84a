import { coChuKieuChu } from '../../law/hd05/basis';
import { isSetBold } from '../../reading/party-lines';
import { weightRule } from '../../shapes/look';

export const damQuyenHan = weightRule({
  id: 'hd05/chu-ky/dam-quyen-han',
  ref: 'HD05-FONT-7.1',
  component: 'chuKy',
  roles: ['quyenHan', 'chucVu'],
  concerns: isSetBold,
  title: 'Quyền hạn ký, chức vụ ký trực tiếp in đậm',
  severity: 'warning',
  bold: true,
  basis: coChuKieuChu,
  examples: { right: [], wrong: [] },
});
