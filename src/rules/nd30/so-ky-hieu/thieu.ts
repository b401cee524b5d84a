import { presenceRule } from '../../shapes/presence';
import { thanhPhan } from '../../law/nd30/components';
import { coSoRieng } from '../../law/nd30/kinds';

export const thieu = presenceRule({
  id: 'nd30/so-ky-hieu/thieu',
  ref: 'ND30-CLS-02',
  component: 'soKyHieu',
  title: 'Văn bản có số, ký hiệu',
  name: 'số, ký hiệu',
  severity: 'error',
  appliesTo: coSoRieng,
  basis: thanhPhan.soKyHieu,
  examples: { right: [], wrong: [] },
});
