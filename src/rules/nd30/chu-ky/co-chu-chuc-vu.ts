import { sizeRule } from '../../shapes/size';
import { endingAndPage } from '../../law/nd30/ending-and-page';

export const coChuChucVu = sizeRule({
  id: 'nd30/chu-ky/co-chu-chuc-vu',
  ref: 'ND30-KY-07',
  component: 'chuKy',
  roles: ['quyenHan', 'chucVu'],
  title: 'Quyền hạn, chức vụ của người ký cỡ chữ 13 đến 14',
  severity: 'error',
  min: 13,
  max: 14,
  basis: endingAndPage.quyenHanChucVu,
  examples: { right: [], wrong: [] },
});
