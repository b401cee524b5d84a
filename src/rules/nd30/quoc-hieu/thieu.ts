import { presenceRule } from '../../shapes/presence';
import { thanhPhan } from '../../law/nd30/components';
import { coSoRieng } from '../../law/nd30/kinds';

export const thieu = presenceRule({
  id: 'nd30/quoc-hieu/thieu',
  ref: 'ND30-CLS-02',
  component: 'quocHieu',
  title: 'Văn bản có Quốc hiệu',
  name: 'Quốc hiệu',
  severity: 'error',
  appliesTo: coSoRieng,
  basis: thanhPhan.quocHieu,
  examples: { right: [], wrong: [] },
});
