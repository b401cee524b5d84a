import { ending } from '../../law/hd05/ending';
import { twoPostsRule } from '../../shapes/party/authority';

export const kiemNhiem = twoPostsRule({
  id: 'hd05/chu-ky/kiem-nhiem',
  ref: 'HD05-KY-15',
  severity: 'error',
  basis: ending.kiem,
});
