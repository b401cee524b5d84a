import { presenceRule } from '../../shapes/presence';
import { thanhPhan } from '../../law/nd30/components';
import { coSoRieng } from '../../law/nd30/kinds';

export const thieu = presenceRule({
  id: 'nd30/tieu-ngu/thieu',
  ref: 'ND30-CLS-02',
  component: 'tieuNgu',
  title: 'Văn bản có Tiêu ngữ',
  name: 'Tiêu ngữ',
  severity: 'error',
  appliesTo: coSoRieng,
  basis: thanhPhan.tieuNgu,
  examples: { right: [], wrong: [] },
});
