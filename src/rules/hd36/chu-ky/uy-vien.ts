import { ending } from '../../law/hd36/ending';
import { noMemberTitleRule } from '../../shapes/party/signer';

export const uyVien = noMemberTitleRule({
  id: 'hd36/chu-ky/uy-vien',
  ref: 'DANG-KY-03',
  severity: 'warning',
  basis: ending.chucVuThayMat,
});
