import { weightRule } from '../../kinds/look';
import { clauses } from '../clauses';

export const khongDamDanhSach = weightRule({
  id: 'nd30/noi-nhan/khong-dam-danh-sach',
  ref: 'ND30-NN-02',
  component: 'noiNhan',
  roles: ['item', 'luu'],
  title: 'Tên nơi nhận không in đậm',
  severity: 'warning',
  bold: false,
  basis: clauses.noiNhanDanhSach,
  examples: { right: [], wrong: [] },
});
