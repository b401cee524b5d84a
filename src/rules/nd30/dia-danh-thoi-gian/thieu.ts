import { presenceRule } from '../../kinds/presence';
import { thanhPhan } from '../main-components';
import { coSoRieng } from '../letterhead-kinds';

export const thieu = presenceRule({
  id: 'nd30/dia-danh-thoi-gian/thieu',
  ref: 'ND30-CLS-02',
  component: 'diaDanhThoiGian',
  title: 'Văn bản có địa danh và thời gian ban hành',
  name: 'địa danh và thời gian ban hành',
  severity: 'error',
  appliesTo: coSoRieng,
  basis: thanhPhan.diaDanhThoiGian,
  examples: { right: [], wrong: [] },
});
