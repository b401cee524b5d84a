import { body } from '../../law/hd36/body';
import { datedRule, truocNgay } from '../../shapes/dated';
import { groundMarkRule } from '../../shapes/party/grounds';

export const canCuDauCuoiDong = datedRule(
  groundMarkRule({
    id: 'hd36/noi-dung/can-cu-dau-cuoi-dong',
    ref: 'DANG-CC-01',
    severity: 'error',
    basis: body.canCu,
    last: ',',
  }),
  truocNgay,
  ({ actual }) => actual === '.',
);
