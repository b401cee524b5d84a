import { sizeRule } from '../../kinds/size';
import { clauses } from '../clauses';

export const coChu = sizeRule({
  id: 'nd30/kinh-gui/co-chu',
  ref: 'ND30-KG-02',
  component: 'kinhGui',
  title: 'Kính gửi cỡ chữ 13 đến 14',
  severity: 'error',
  min: 13,
  max: 14,
  basis: clauses.kinhGui,
  examples: { right: [], wrong: [] },
});
