import { look } from '../../law/hd36/look';
import { smallHeadingRule } from '../../shapes/small-heading';

export const inThuong = smallHeadingRule({
  id: 'hd36/kinh-gui/in-thuong',
  ref: null,
  component: 'kinhGui',
  title: 'Từ “Kính gửi”, “Kính trình” in thường',
  severity: 'warning',
  basis: look.kinhGui,
  word: 'Kính gửi',
  other: 'Kính trình',
  pattern: /^(?<chu>kính\s+(?:gửi|trình))/diu,
  examples: { right: ['Kính gửi: Tỉnh uỷ'], wrong: ['KÍNH GỬI: Tỉnh uỷ', 'KÍNH TRÌNH: Tỉnh uỷ'] },
});
