import { ending } from '../../law/hd05/ending';
import { noMemberTitleRule } from '../../shapes/party/signer';

export const uyVien = noMemberTitleRule({
  id: 'hd05/chu-ky/uy-vien',
  ref: 'HD05-KY-08',
  severity: 'warning',
  basis: ending.chucVuThayMat,
});
