import { ending } from '../../law/hd05/ending';
import { slashRule } from '../../shapes/party/authority';

export const vietTatQuyenHan = slashRule({
  id: 'hd05/chu-ky/viet-tat-quyen-han',
  ref: 'HD05-KY-05',
  severity: 'error',
  basis: ending.thayMat,
});
