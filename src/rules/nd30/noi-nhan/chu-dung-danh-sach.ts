import { slantRule } from '../../shapes/look';
import { endingAndPage } from '../../law/nd30/ending-and-page';

export const chuDungDanhSach = slantRule({
  id: 'nd30/noi-nhan/chu-dung-danh-sach',
  ref: 'ND30-NN-02',
  component: 'noiNhan',
  roles: ['item', 'luu'],
  title: 'Tên nơi nhận trình bày chữ đứng',
  severity: 'warning',
  italic: false,
  basis: endingAndPage.noiNhanDanhSach,
  examples: { right: [], wrong: [] },
});
