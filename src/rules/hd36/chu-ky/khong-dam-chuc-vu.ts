import { look } from '../../law/hd36/look';
import { isUnderAuthority } from '../../reading/party-lines';
import { weightRule } from '../../shapes/look';

export const khongDamChucVu = weightRule({
  id: 'hd36/chu-ky/khong-dam-chuc-vu',
  ref: 'DANG-FONT-7.2',
  component: 'chuKy',
  roles: ['chucVu'],
  concerns: isUnderAuthority,
  title: 'Chức vụ dưới dòng quyền hạn ký không in đậm',
  severity: 'warning',
  bold: false,
  basis: look.chucVu,
  examples: { right: [], wrong: [] },
});
