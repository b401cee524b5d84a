import { body } from '../../law/hd36/body';
import { shortMentionRule } from '../../shapes/party/short-mention';

export const lanSauGhiGon = shortMentionRule({
  id: 'hd36/vien-dan/lan-sau-ghi-gon',
  ref: 'DANG-VD-02',
  severity: 'info',
  basis: body.vienDan,
});
