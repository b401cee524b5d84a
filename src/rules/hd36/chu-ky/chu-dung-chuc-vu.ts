import { look } from '../../law/hd36/look';
import { slantRule } from '../../shapes/look';

export const chuDungChucVu = slantRule({
  id: 'hd36/chu-ky/chu-dung-chuc-vu',
  ref: 'DANG-FONT-7.1',
  component: 'chuKy',
  roles: ['quyenHan', 'chucVu'],
  title: 'Quyền hạn, chức vụ của người ký dùng kiểu chữ đứng',
  severity: 'warning',
  italic: false,
  basis: look.quyenHan,
  examples: { right: [], wrong: [] },
});
