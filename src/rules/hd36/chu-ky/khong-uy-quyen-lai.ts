import { ending } from '../../law/hd36/ending';
import { noFurtherDelegationRule } from '../../shapes/party/authority';

export const khongUyQuyenLai = noFurtherDelegationRule({
  id: 'hd36/chu-ky/khong-uy-quyen-lai',
  ref: 'DANG-KY-05',
  severity: 'warning',
  basis: ending.uyQuyen,
});
