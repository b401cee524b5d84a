import { ending } from '../../law/hd36/ending';
import { committeeSignsRule } from '../../shapes/party/authority';

export const capUyThayMat = committeeSignsRule({
  id: 'hd36/chu-ky/cap-uy-thay-mat',
  ref: 'DANG-KY-01',
  severity: 'error',
  basis: ending.thayMat,
});
