import { ending } from '../../law/hd36/ending';
import { onBehalfRule } from '../../shapes/party/authority';

export const thayMatTapThe = onBehalfRule({
  id: 'hd36/chu-ky/thay-mat-tap-the',
  ref: 'DANG-KY-01',
  severity: 'error',
  basis: ending.thayMat,
});
