import { ending } from '../../law/hd05/ending';
import { collectiveInFullRule } from '../../shapes/party/signer';

export const tenVietTat = collectiveInFullRule({
  id: 'hd05/chu-ky/ten-viet-tat',
  ref: 'HD05-KY-21',
  severity: 'warning',
  basis: ending.thayMatViDu,
});
