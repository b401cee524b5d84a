import { centredRule } from '../../shapes/centred';
import { endingAndPage } from '../../law/nd30/ending-and-page';
import { motNguoiKy } from '../../law/nd30/kinds';

export const canhGiuaChucVu = centredRule({
  id: 'nd30/chu-ky/canh-giua-chuc-vu',
  ref: 'ND30-KY-10',
  component: 'chuKy',
  roles: ['quyenHan', 'chucVu'],
  title: 'Quyền hạn, chức vụ và họ tên người ký canh giữa với nhau',
  severity: 'warning',
  appliesTo: motNguoiKy,
  basis: { ...endingAndPage.hoTen, standing: 'reading' },
  examples: { right: ['GIÁM ĐỐC\nTrần Văn Bình'], wrong: [] },
});
