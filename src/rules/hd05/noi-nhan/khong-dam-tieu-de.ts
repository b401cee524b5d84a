import { coChuKieuChu } from '../../law/hd05/basis';
import { weightRule } from '../../shapes/look';

export const khongDamTieuDe = weightRule({
  id: 'hd05/noi-nhan/khong-dam-tieu-de',
  ref: 'HD05-FONT-8.1',
  component: 'noiNhan',
  roles: ['heading'],
  title: 'Từ “Nơi nhận” không in đậm',
  severity: 'warning',
  bold: false,
  basis: coChuKieuChu,
  examples: { right: [], wrong: [] },
});
