import { ending } from '../../law/hd05/ending';
import { collectiveAloneRule } from '../../shapes/party/signer';

export const tenTapThe = collectiveAloneRule({
  id: 'hd05/chu-ky/ten-tap-the',
  ref: 'HD05-KY-21',
  severity: 'warning',
  basis: ending.thayMatViDu,
});
