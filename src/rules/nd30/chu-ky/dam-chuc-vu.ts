import { weightRule } from '../../shapes/look';
import { endingAndPage } from '../../law/nd30/ending-and-page';

export const damChucVu = weightRule({
  id: 'nd30/chu-ky/dam-chuc-vu',
  ref: 'ND30-KY-07',
  component: 'chuKy',
  roles: ['quyenHan', 'chucVu'],
  title: 'Quyền hạn, chức vụ của người ký in đậm',
  severity: 'warning',
  bold: true,
  basis: endingAndPage.quyenHanChucVu,
  examples: { right: [], wrong: [] },
});
