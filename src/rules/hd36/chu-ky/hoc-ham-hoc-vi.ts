import { ending } from '../../law/hd36/ending';
import { bareNameRule } from '../../shapes/party/signer';

export const hocHamHocVi = bareNameRule({
  id: 'hd36/chu-ky/hoc-ham-hoc-vi',
  ref: 'DANG-KY-08',
  severity: 'error',
  basis: ending.hoTen,
});
