import { markRule } from '../../shapes/numbering';
import { body } from '../../law/nd30/body';

export const khoanDauCham = markRule({
  id: 'nd30/noi-dung/khoan-dau-cham',
  ref: 'ND30-BC-06',
  title: 'Sau số thứ tự của khoản có dấu chấm',
  severity: 'warning',
  basis: body.khoan,
  level: 'khoan',
  right: '.',
  wrong: /^[/:–-]$/u,
  name: 'của khoản',
  examples: {
    right: ['1) Rà soát danh sách công chức.\n2) Gửi danh sách về Sở Nội vụ./.'],
    wrong: [
      '1/ Rà soát danh sách công chức.\n2/ Gửi danh sách về Sở Nội vụ./.',
      '1. Rà soát danh sách công chức.\n2) Gửi danh sách về Sở Nội vụ./.',
    ],
  },
});
