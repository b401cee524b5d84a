import { body } from '../../law/hd05/body';
import { shortMentionRule } from '../../shapes/party/short-mention';

export const lanSauGhiGon = shortMentionRule({
  id: 'hd05/vien-dan/lan-sau-ghi-gon',
  ref: 'HD05-VD-02',
  severity: 'info',
  basis: body.vienDan,
});
