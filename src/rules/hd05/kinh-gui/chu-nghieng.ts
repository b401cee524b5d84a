import { coChuKieuChu } from '../../law/hd05/basis';
import { formulaOf } from '../../reading/party-lines';
import { slantRule } from '../../shapes/look';

export const chuNghieng = slantRule({
  id: 'hd05/kinh-gui/chu-nghieng',
  ref: 'HD05-FONT-9.1',
  component: 'kinhGui',
  roles: ['heading'],
  stretch: formulaOf,
  title: 'Từ “Kính gửi”, “Kính trình” in nghiêng',
  severity: 'warning',
  italic: true,
  basis: coChuKieuChu,
  examples: { right: [], wrong: [] },
});
