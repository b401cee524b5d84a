import { body } from '../../law/hd36/body';
import { commaBeforeDayRule } from '../../shapes/party/citations';

export const phayTruocNgay = commaBeforeDayRule({
  id: 'hd36/vien-dan/phay-truoc-ngay',
  ref: 'DANG-VD-01',
  severity: 'info',
  basis: body.vienDanViDu,
});
