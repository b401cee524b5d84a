import { smallHeadingRule } from '../../shapes/small-heading';
import { endingAndPage } from '../../law/nd30/ending-and-page';

export const inThuong = smallHeadingRule({
  id: 'nd30/kinh-gui/in-thuong',
  ref: 'ND30-KG-02',
  component: 'kinhGui',
  title: 'Từ “Kính gửi” in thường',
  severity: 'error',
  basis: endingAndPage.kinhGui,
  word: 'Kính gửi',
  pattern: /^(?<chu>kính\s+gửi)/diu,
  examples: { right: ['Kính gửi: Bộ Nội vụ'], wrong: ['KÍNH GỬI: Bộ Nội vụ'] },
});
