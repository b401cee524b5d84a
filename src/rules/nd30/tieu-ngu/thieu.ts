import { presenceRule } from '../../kinds/presence';
import { thanhPhan } from '../main-components';
import { coSoRieng } from '../letterhead-kinds';

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
