import { body } from '../../law/hd05/body';
import { datedRule, tuNgay } from '../../shapes/dated';
import { groundDashRule } from '../../shapes/party/grounds';

export const canCuGachDauDong = datedRule(
  groundDashRule({
    id: 'hd05/noi-dung/can-cu-gach-dau-dong',
    ref: 'HD05-CC-03',
    severity: 'error',
    basis: body.canCu,
  }),
  tuNgay,
);
