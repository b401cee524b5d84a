import { markRule } from '../../kinds/numbering';
import { noiDungClauses } from '../noi-dung-clauses';

export const khoanDauCham = markRule({
  id: 'nd30/noi-dung/khoan-dau-cham',
  ref: 'ND30-BC-06',
  title: 'Sau số thứ tự của khoản có dấu chấm',
  severity: 'warning',
  basis: noiDungClauses.khoan,
  level: 'khoan',
  right: '.',
  wrong: /^[/:–-]$/u,
  name: 'của khoản',
  examples: {
    right: ['1. Rà soát danh sách công chức.\n2) Gửi danh sách về Sở Nội vụ./.'],
    wrong: ['1/ Rà soát danh sách công chức.\n2/ Gửi danh sách về Sở Nội vụ./.'],
  },
});
