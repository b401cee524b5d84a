import { coChuKieuChu } from '../../law/hd05/basis';
import { slantRule } from '../../shapes/look';

export const tenChuDung = slantRule({
  id: 'hd05/kinh-gui/ten-chu-dung',
  ref: 'HD05-FONT-9.2',
  component: 'kinhGui',
  roles: ['item'],
  title: 'Tên nơi nhận sau “Kính gửi”, “Kính trình” dùng kiểu chữ đứng',
  severity: 'warning',
  italic: false,
  basis: coChuKieuChu,
  examples: { right: [], wrong: [] },
});
