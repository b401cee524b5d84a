import { look } from '../../law/hd36/look';
import { slantRule } from '../../shapes/look';

export const canCuChuDung = slantRule({
  id: 'hd36/noi-dung/can-cu-chu-dung',
  ref: 'DANG-CC-01',
  component: 'noiDung',
  roles: ['canCu'],
  title: 'Căn cứ ban hành trình bày chữ đứng',
  severity: 'warning',
  italic: false,
  basis: look.noiDung,
  examples: {
    right: ['- Căn cứ Điều lệ Đảng.\nQUYẾT ĐỊNH'],
    wrong: [
      { text: '- Căn cứ Điều lệ Đảng.\nQUYẾT ĐỊNH', shown: 'căn cứ in nghiêng', look: { italic: true }, lookOf: 0 },
    ],
  },
});
