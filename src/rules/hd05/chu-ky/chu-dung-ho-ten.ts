import { coChuKieuChu } from '../../law/hd05/basis';
import { slantRule } from '../../shapes/look';

export const chuDungHoTen = slantRule({
  id: 'hd05/chu-ky/chu-dung-ho-ten',
  ref: 'HD05-FONT-7.3',
  component: 'chuKy',
  roles: ['hoTen'],
  title: 'Họ tên người ký dùng kiểu chữ đứng',
  severity: 'warning',
  italic: false,
  basis: coChuKieuChu,
  examples: { right: [], wrong: [] },
});
