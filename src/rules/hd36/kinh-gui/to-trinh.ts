import { ending } from '../../law/hd36/ending';
import { datedRule, truocNgay } from '../../shapes/dated';
import { submittedToRule } from '../../shapes/party/receivers';

export const toTrinh = datedRule(
  submittedToRule({
    id: 'hd36/kinh-gui/to-trinh',
    ref: 'DANG-KG-02',
    severity: 'warning',
    basis: ending.kinhGuiToTrinh,
    word: 'Kính gửi',
  }),
  truocNgay,
);
