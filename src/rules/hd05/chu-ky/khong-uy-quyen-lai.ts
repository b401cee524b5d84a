import { ending } from '../../law/hd05/ending';
import { noFurtherDelegationRule } from '../../shapes/party/authority';

export const khongUyQuyenLai = noFurtherDelegationRule({
  id: 'hd05/chu-ky/khong-uy-quyen-lai',
  ref: 'HD05-KY-04',
  severity: 'warning',
  basis: ending.uyQuyen,
});
