import { khoanDauCham } from '../../../../src/rules/nd30/noi-dung/khoan-dau-cham';
import { describeRule } from '../../../support/describe-rule';

const body = (text: string) => ({
  noiDung: [...text.split('\n'), 'Yêu cầu các cơ quan, đơn vị triển khai thực hiện./.'],
});

describeRule(khoanDauCham, {
  passes: [
    ['right', body('1. Rà soát danh sách.\n2. Gửi danh sách.')],
    ['a list within a điểm', body('1) Rà soát danh sách.\n2) Gửi danh sách.')],
    ['a fraction', body('1/2 số đơn vị đã báo cáo.')],
    ['a span of days', body('5 - 7 ngày làm việc.')],
    ['a date', body('20/6 là hạn báo cáo.')],
    ['figures that open a line', body('3- 5 ngày làm việc.')],
  ],
  flags: [
    ['a slash', body('1/ Rà soát danh sách.\n2. Gửi danh sách.'), 'saiDau', '1. Rà soát danh sách.'],
    ['a hyphen', body('1- Rà soát danh sách.\n2. Gửi danh sách.'), 'saiDau', '1. Rà soát danh sách.'],
    ['the second', body('1. Rà soát danh sách.\n2/ Gửi danh sách.'), 'saiDau', '2. Gửi danh sách.'],
    ['decomposed letters', body('1/ Rà soát danh sách.\n2. Gửi danh sách.'.normalize('NFD')), 'saiDau'],
  ],
});
