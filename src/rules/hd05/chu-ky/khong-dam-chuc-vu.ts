import { coChuKieuChu } from '../../law/hd05/basis';
import { isUnderAuthority } from '../../reading/party-lines';
import { weightRule } from '../../shapes/look';

export const khongDamChucVu = weightRule({
  id: 'hd05/chu-ky/khong-dam-chuc-vu',
  ref: 'HD05-FONT-7.2',
  component: 'chuKy',
  roles: ['chucVu'],
  concerns: isUnderAuthority,
  title: 'Chức vụ dưới dòng quyền hạn ký không in đậm',
  severity: 'warning',
  bold: false,
  basis: coChuKieuChu,
  examples: { right: [], wrong: [] },
});
