import { smallHeadingRule } from '../../kinds/small-heading';
import { clauses } from '../clauses';

export const inThuong = smallHeadingRule({
  id: 'nd30/kinh-gui/in-thuong',
  ref: 'ND30-KG-02',
  component: 'kinhGui',
  title: 'Từ “Kính gửi” in thường',
  severity: 'error',
  basis: clauses.kinhGui,
  word: 'Kính gửi',
  pattern: /^(?<chu>kính\s+gửi)/diu,
  examples: { right: ['Kính gửi: Bộ Nội vụ'], wrong: ['KÍNH GỬI: Bộ Nội vụ'] },
});
