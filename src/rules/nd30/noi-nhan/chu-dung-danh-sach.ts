import { slantRule } from '../../kinds/look';
import { clauses } from '../clauses';

export const chuDungDanhSach = slantRule({
  id: 'nd30/noi-nhan/chu-dung-danh-sach',
  ref: 'ND30-NN-02',
  component: 'noiNhan',
  roles: ['item', 'luu'],
  title: 'Tên nơi nhận trình bày chữ đứng',
  severity: 'warning',
  italic: false,
  basis: clauses.noiNhanDanhSach,
  examples: { right: [], wrong: [] },
});
