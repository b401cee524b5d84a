import { ending } from '../../law/hd36/ending';
import { datedRule, truocNgay } from '../../shapes/dated';
import { receiverMarkRule } from '../../shapes/party/receiver-mark';

export const dauCuoiDong = datedRule(
  receiverMarkRule({
    id: 'hd36/noi-nhan/dau-cuoi-dong',
    ref: 'DANG-NN-02',
    severity: 'error',
    basis: ending.dauNoiNhan,
    component: 'noiNhan',
    mark: ',',
  }),
  truocNgay,
  ({ actual }) => actual === ';',
);
