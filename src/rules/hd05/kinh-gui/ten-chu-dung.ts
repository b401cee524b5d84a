import { coChuKieuChu } from '../../law/hd05/basis';
import { namedIn } from '../../reading/party-lines';
import { slantRule } from '../../shapes/look';

export const tenChuDung = slantRule({
  id: 'hd05/kinh-gui/ten-chu-dung',
  ref: 'HD05-FONT-9.2',
  component: 'kinhGui',
  roles: ['heading', 'item'],
  stretch: namedIn,
  title: 'Tên nơi nhận sau “Kính gửi”, “Kính trình” dùng kiểu chữ đứng',
  severity: 'warning',
  italic: false,
  basis: coChuKieuChu,
  examples: { right: [], wrong: [] },
});
