import { presenceRule } from '../../shapes/presence';
import { thanhPhan } from '../../law/nd30/components';
import { coSoRieng } from '../../law/nd30/kinds';

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
