import { coChuKieuChu } from '../../law/hd05/basis';
import { smallHeadingRule } from '../../shapes/small-heading';

export const inThuong = smallHeadingRule({
  id: 'hd05/kinh-gui/in-thuong',
  ref: 'HD05-FONT-9.1',
  component: 'kinhGui',
  title: 'Từ “Kính gửi”, “Kính trình” in thường',
  severity: 'warning',
  basis: coChuKieuChu,
  word: 'Kính gửi',
  other: 'Kính trình',
  pattern: /^(?<chu>kính\s+(?:gửi|trình))/diu,
  examples: { right: ['Kính gửi: Tỉnh uỷ'], wrong: ['KÍNH GỬI: Tỉnh uỷ', 'KÍNH TRÌNH: Tỉnh uỷ'] },
});
