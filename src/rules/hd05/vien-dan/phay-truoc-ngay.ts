import { body } from '../../law/hd05/body';
import { commaBeforeDayRule } from '../../shapes/party/citations';

export const phayTruocNgay = commaBeforeDayRule({
  id: 'hd05/vien-dan/phay-truoc-ngay',
  ref: 'HD05-VD-03',
  severity: 'warning',
  basis: body.vienDanViDu,
});
