import { slantRule } from '../../shapes/look';
import { body } from '../../law/nd30/body';

export const canCuNghieng = slantRule({
  id: 'nd30/noi-dung/can-cu-nghieng',
  ref: 'ND30-CC-03',
  component: 'noiDung',
  roles: ['canCu'],
  title: 'Căn cứ ban hành in nghiêng',
  severity: 'error',
  italic: true,
  basis: body.canCu,
  examples: {
    right: ['Căn cứ Luật Thực hiện dân chủ ở cơ sở ngày 10 tháng 11 năm 2022;\nSở Nội vụ thông báo./.'],
    wrong: [
      {
        text: 'Căn cứ Luật Thực hiện dân chủ ở cơ sở ngày 10 tháng 11 năm 2022;\nSở Nội vụ thông báo./.',
        shown: 'chữ đứng',
        look: { italic: false },
      },
    ],
  },
});
