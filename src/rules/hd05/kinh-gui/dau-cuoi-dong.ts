import { ending } from '../../law/hd05/ending';
import { datedRule, tuNgay } from '../../shapes/dated';
import { receiverMarkRule } from '../../shapes/party/receiver-mark';

export const dauCuoiDong = datedRule(
  receiverMarkRule({
    id: 'hd05/kinh-gui/dau-cuoi-dong',
    ref: 'HD05-KG-04',
    severity: 'error',
    basis: ending.dauNoiNhan,
    component: 'kinhGui',
    mark: ';',
  }),
  tuNgay,
  ({ actual }) => actual === ',',
);
