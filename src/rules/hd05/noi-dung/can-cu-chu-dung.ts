import { coChuKieuChu } from '../../law/hd05/basis';
import { slantRule } from '../../shapes/look';

export const canCuChuDung = slantRule({
  id: 'hd05/noi-dung/can-cu-chu-dung',
  ref: 'HD05-CC-05',
  component: 'noiDung',
  roles: ['canCu'],
  title: 'Căn cứ ban hành trình bày chữ đứng',
  severity: 'warning',
  italic: false,
  basis: coChuKieuChu,
  examples: {
    right: ['- Căn cứ Điều lệ Đảng.\nQUYẾT ĐỊNH'],
    wrong: [
      { text: '- Căn cứ Điều lệ Đảng.\nQUYẾT ĐỊNH', shown: 'căn cứ in nghiêng', look: { italic: true }, lookOf: 0 },
    ],
  },
});
