import { body } from '../../law/hd05/body';
import { aboutTenMillimetresRule } from '../../shapes/party/text';

export const luiDauDong = aboutTenMillimetresRule({
  id: 'hd05/noi-dung/lui-dau-dong',
  ref: 'HD05-ND-02',
  severity: 'warning',
  basis: body.doanVan,
});
