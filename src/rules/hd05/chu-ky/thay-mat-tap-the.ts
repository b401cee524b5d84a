import { ending } from '../../law/hd05/ending';
import { onBehalfRule } from '../../shapes/party/authority';

export const thayMatTapThe = onBehalfRule({
  id: 'hd05/chu-ky/thay-mat-tap-the',
  ref: 'HD05-KY-01',
  severity: 'error',
  basis: ending.thayMat,
});
