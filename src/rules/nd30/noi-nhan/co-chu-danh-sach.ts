import { sizeRule } from '../../shapes/size';
import { endingAndPage } from '../../law/nd30/ending-and-page';

export const coChuDanhSach = sizeRule({
  id: 'nd30/noi-nhan/co-chu-danh-sach',
  ref: 'ND30-NN-02',
  component: 'noiNhan',
  roles: ['item', 'luu'],
  title: 'Tên nơi nhận cỡ chữ 11',
  severity: 'error',
  min: 11,
  max: 11,
  basis: endingAndPage.noiNhanDanhSach,
  examples: { right: [], wrong: [] },
});
