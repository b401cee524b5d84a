import { ending } from '../../law/hd05/ending';
import { datedRule, tuNgay } from '../../shapes/dated';
import { receiverMarkRule } from '../../shapes/party/receiver-mark';

export const dauCuoiDong = datedRule(
  receiverMarkRule({
    id: 'hd05/noi-nhan/dau-cuoi-dong',
    ref: 'HD05-NN-02',
    severity: 'error',
    basis: ending.dauNoiNhan,
    component: 'noiNhan',
    mark: ';',
  }),
  tuNgay,
  ({ actual }) => actual === ',',
);
