import { ending } from '../../law/hd05/ending';
import { datedRule, tuNgay } from '../../shapes/dated';
import { submittedToRule } from '../../shapes/party/receivers';

export const toTrinh = datedRule(
  submittedToRule({
    id: 'hd05/kinh-gui/to-trinh',
    ref: 'HD05-KG-02',
    severity: 'error',
    basis: ending.kinhTrinh,
    word: 'Kính trình',
  }),
  tuNgay,
);
