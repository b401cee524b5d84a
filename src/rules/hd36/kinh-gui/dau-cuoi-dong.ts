import { ending } from '../../law/hd36/ending';
import { datedRule, truocNgay } from '../../shapes/dated';
import { receiverMarkRule } from '../../shapes/party/receiver-mark';

export const dauCuoiDong = datedRule(
  receiverMarkRule({
    id: 'hd36/kinh-gui/dau-cuoi-dong',
    ref: 'DANG-NN-02',
    severity: 'error',
    basis: ending.dauNoiNhan,
    component: 'kinhGui',
    mark: ',',
  }),
  truocNgay,
  ({ actual }) => actual === ';',
);
