import { look } from '../../law/hd36/look';
import { weightRule } from '../../shapes/look';

export const khongDamTieuDe = weightRule({
  id: 'hd36/noi-nhan/khong-dam-tieu-de',
  ref: 'DANG-FONT-8.1',
  component: 'noiNhan',
  roles: ['heading'],
  title: 'Từ “Nơi nhận” không in đậm',
  severity: 'warning',
  bold: false,
  basis: look.noiNhan,
  examples: { right: [], wrong: [] },
});
