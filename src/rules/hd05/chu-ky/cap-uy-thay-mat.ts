import { ending } from '../../law/hd05/ending';
import { committeeSignsRule } from '../../shapes/party/authority';

export const capUyThayMat = committeeSignsRule({
  id: 'hd05/chu-ky/cap-uy-thay-mat',
  ref: 'HD05-KY-01',
  severity: 'error',
  basis: ending.thayMat,
});
