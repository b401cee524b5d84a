import { look } from '../../law/hd36/look';
import { namedIn } from '../../reading/party-lines';
import { slantRule } from '../../shapes/look';

export const tenChuDung = slantRule({
  id: 'hd36/kinh-gui/ten-chu-dung',
  ref: null,
  component: 'kinhGui',
  roles: ['heading', 'item'],
  stretch: namedIn,
  title: 'Tên nơi nhận sau “Kính gửi”, “Kính trình” dùng kiểu chữ đứng',
  severity: 'warning',
  italic: false,
  basis: look.kinhGuiTen,
  examples: { right: [], wrong: [] },
});
