import { body } from '../../law/hd05/body';
import { datedRule, tuNgay } from '../../shapes/dated';
import { groundMarkRule } from '../../shapes/party/grounds';

export const canCuDauCuoiDong = datedRule(
  groundMarkRule({
    id: 'hd05/noi-dung/can-cu-dau-cuoi-dong',
    ref: 'HD05-CC-04',
    severity: 'error',
    basis: body.canCu,
    last: '.',
  }),
  tuNgay,
  ({ actual }) => actual === ',',
);
