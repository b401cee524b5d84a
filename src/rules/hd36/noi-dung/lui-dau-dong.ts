import { body } from '../../law/hd36/body';
import { aboutTenMillimetresRule } from '../../shapes/party/text';

export const luiDauDong = aboutTenMillimetresRule({
  id: 'hd36/noi-dung/lui-dau-dong',
  ref: 'DANG-FONT-6.2',
  severity: 'warning',
  basis: body.doanVan,
});
