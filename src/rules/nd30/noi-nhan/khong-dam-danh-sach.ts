import { weightRule } from '../../shapes/look';
import { endingAndPage } from '../../law/nd30/ending-and-page';

export const khongDamDanhSach = weightRule({
  id: 'nd30/noi-nhan/khong-dam-danh-sach',
  ref: 'ND30-NN-02',
  component: 'noiNhan',
  roles: ['item', 'luu'],
  title: 'Tên nơi nhận không in đậm',
  severity: 'warning',
  bold: false,
  basis: endingAndPage.noiNhanDanhSach,
  examples: { right: [], wrong: [] },
});
