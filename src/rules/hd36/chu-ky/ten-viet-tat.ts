import { ending } from '../../law/hd36/ending';
import { collectiveInFullRule } from '../../shapes/party/signer';

export const tenVietTat = collectiveInFullRule({
  id: 'hd36/chu-ky/ten-viet-tat',
  ref: 'DANG-KY-01',
  severity: 'warning',
  basis: ending.thayMatViDu,
});
