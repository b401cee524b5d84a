import { ending } from '../../law/hd36/ending';
import { slashRule } from '../../shapes/party/authority';

export const vietTatQuyenHan = slashRule({
  id: 'hd36/chu-ky/viet-tat-quyen-han',
  ref: 'DANG-KY-01',
  severity: 'error',
  basis: ending.thayMat,
});
