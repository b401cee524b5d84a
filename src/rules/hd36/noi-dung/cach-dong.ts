import { body } from '../../law/hd36/body';
import { exactSpacingRule } from '../../shapes/party/text';

export const cachDong = exactSpacingRule({
  id: 'hd36/noi-dung/cach-dong',
  ref: 'DANG-FONT-6.2',
  severity: 'warning',
  basis: body.doanVan,
  least: 18,
  most: null,
});
