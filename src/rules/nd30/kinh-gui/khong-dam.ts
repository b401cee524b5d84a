import { weightRule } from '../../kinds/look';
import { clauses } from '../clauses';

export const khongDam = weightRule({
  id: 'nd30/kinh-gui/khong-dam',
  ref: 'ND30-KG-02',
  component: 'kinhGui',
  title: 'Kính gửi không in đậm',
  severity: 'warning',
  bold: false,
  basis: clauses.kinhGui,
  examples: { right: [], wrong: [] },
});
