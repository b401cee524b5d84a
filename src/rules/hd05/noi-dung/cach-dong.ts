import { body } from '../../law/hd05/body';
import { datedRule, tuNgay } from '../../shapes/dated';
import { exactSpacingRule } from '../../shapes/party/text';

export const cachDong = datedRule(
  exactSpacingRule({
    id: 'hd05/noi-dung/cach-dong',
    ref: 'HD05-ND-04',
    severity: 'error',
    basis: body.doanVan,
    least: 18,
    most: 22,
  }),
  tuNgay,
  ({ message }) => message === 'rong',
);
