import { ending } from '../../law/hd36/ending';
import { twoPostsRule } from '../../shapes/party/authority';

export const kiemNhiem = twoPostsRule({
  id: 'hd36/chu-ky/kiem-nhiem',
  ref: 'DANG-KY-09',
  severity: 'error',
  basis: ending.kiem,
});
