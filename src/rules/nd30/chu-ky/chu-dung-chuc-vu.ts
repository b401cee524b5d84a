import { slantRule } from '../../shapes/look';
import { endingAndPage } from '../../law/nd30/ending-and-page';

export const chuDungChucVu = slantRule({
  id: 'nd30/chu-ky/chu-dung-chuc-vu',
  ref: 'ND30-KY-07',
  component: 'chuKy',
  roles: ['quyenHan', 'chucVu'],
  title: 'Quyền hạn, chức vụ của người ký trình bày chữ đứng',
  severity: 'warning',
  italic: false,
  basis: endingAndPage.quyenHanChucVu,
  examples: { right: [], wrong: [] },
});
