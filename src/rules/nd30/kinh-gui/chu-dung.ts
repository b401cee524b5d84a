import { slantRule } from '../../kinds/look';
import { clauses } from '../clauses';

export const chuDung = slantRule({
  id: 'nd30/kinh-gui/chu-dung',
  ref: 'ND30-KG-02',
  component: 'kinhGui',
  title: 'Kính gửi trình bày chữ đứng',
  severity: 'warning',
  italic: false,
  basis: clauses.kinhGui,
  examples: { right: [], wrong: [] },
});
