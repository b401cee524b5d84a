import { ending } from '../../law/hd05/ending';
import { bareNameRule } from '../../shapes/party/signer';

export const hocHamHocVi = bareNameRule({
  id: 'hd05/chu-ky/hoc-ham-hoc-vi',
  ref: 'HD05-KY-09',
  severity: 'error',
  basis: ending.hoTen,
});
