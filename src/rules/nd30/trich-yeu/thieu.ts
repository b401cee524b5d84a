import { presenceRule } from '../../shapes/presence';
import { thanhPhan } from '../../law/nd30/components';
import { coSoRieng } from '../../law/nd30/kinds';

export const thieu = presenceRule({
  id: 'nd30/trich-yeu/thieu',
  ref: 'ND30-CLS-02',
  component: 'trichYeu',
  title: 'Văn bản có trích yếu nội dung',
  name: 'trích yếu nội dung',
  severity: 'error',
  appliesTo: coSoRieng,
  attached: false,
  basis: thanhPhan.trichYeu,
  examples: { right: [], wrong: [] },
});
