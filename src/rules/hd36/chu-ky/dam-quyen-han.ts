import { look } from '../../law/hd36/look';
import { isSetBold } from '../../reading/party-lines';
import { weightRule } from '../../shapes/look';

export const damQuyenHan = weightRule({
  id: 'hd36/chu-ky/dam-quyen-han',
  ref: 'DANG-FONT-7.1',
  component: 'chuKy',
  roles: ['quyenHan', 'chucVu'],
  concerns: isSetBold,
  title: 'Quyền hạn ký, chức vụ ký trực tiếp in đậm',
  severity: 'warning',
  bold: true,
  basis: look.quyenHan,
  examples: { right: [], wrong: [] },
});
