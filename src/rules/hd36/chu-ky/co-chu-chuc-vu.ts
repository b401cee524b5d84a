import { look } from '../../law/hd36/look';
import { sizeRule } from '../../shapes/size';

export const coChuChucVu = sizeRule({
  id: 'hd36/chu-ky/co-chu-chuc-vu',
  ref: 'DANG-FONT-7.1',
  component: 'chuKy',
  roles: ['quyenHan', 'chucVu'],
  title: 'Quyền hạn, chức vụ của người ký cỡ chữ 14',
  severity: 'warning',
  min: 14,
  max: 14,
  basis: look.quyenHan,
  examples: { right: [], wrong: [] },
});
