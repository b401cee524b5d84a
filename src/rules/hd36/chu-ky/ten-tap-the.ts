import { ending } from '../../law/hd36/ending';
import { collectiveAloneRule } from '../../shapes/party/signer';

export const tenTapThe = collectiveAloneRule({
  id: 'hd36/chu-ky/ten-tap-the',
  ref: 'DANG-KY-01',
  severity: 'warning',
  basis: ending.thayMatViDu,
});
