import { look } from '../../law/hd36/look';
import { formulaOf } from '../../reading/party-lines';
import { slantRule } from '../../shapes/look';

export const chuNghieng = slantRule({
  id: 'hd36/kinh-gui/chu-nghieng',
  ref: null,
  component: 'kinhGui',
  roles: ['heading'],
  stretch: formulaOf,
  title: 'Từ “Kính gửi”, “Kính trình” in nghiêng',
  severity: 'warning',
  italic: true,
  basis: look.kinhGui,
  examples: { right: [], wrong: [] },
});
