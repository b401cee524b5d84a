import { phanChuongDau } from '../../../../src/rules/nd30/noi-dung/phan-chuong-dau';
import { describeRule } from '../../../support/describe-rule';

const body = (text: string) => ({
  noiDung: [...text.split('\n'), 'Yêu cầu các cơ quan, đơn vị triển khai thực hiện./.'],
});

describeRule(phanChuongDau, {
  passes: [
    ['no mark', body('Chương I\nQUY ĐỊNH CHUNG')],
    ['the title on the same line is another matter', body('Chương I. QUY ĐỊNH CHUNG')],
  ],
  flags: [
    ['a full stop', body('Chương I.\nQUY ĐỊNH CHUNG'), 'thuaDau', 'Chương I'],
    ['a colon', body('Phần II:\nTỔ CHỨC THỰC HIỆN'), 'thuaDau', 'Phần II'],
  ],
});
