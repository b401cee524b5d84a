import { presenceRule } from '../../kinds/presence';
import { thanhPhan } from '../main-components';
import { coSoRieng } from '../letterhead-kinds';

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
