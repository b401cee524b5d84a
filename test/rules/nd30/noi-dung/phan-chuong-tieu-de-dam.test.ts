import { phanChuongTieuDeDam } from '../../../../src/rules/nd30/noi-dung/phan-chuong-tieu-de-dam';
import { describeRule } from '../../../support/describe-rule';

const body = (text: string) => ({
  noiDung: [...text.split('\n'), 'Yêu cầu các cơ quan, đơn vị triển khai thực hiện./.'],
});

describeRule(phanChuongTieuDeDam, {
  passes: [
    [
      'bold',
      { noiDung: ['Chương I', { text: 'QUY ĐỊNH CHUNG', look: { alignment: 'center', bold: true } }, 'Một./.'] },
    ],
    ['running text below', body('Chương I\nCác cơ quan thực hiện.')],
  ],
  flags: [
    [
      'not bold',
      { noiDung: ['Chương I', { text: 'QUY ĐỊNH CHUNG', look: { alignment: 'center', bold: false } }, 'Một./.'] },
      'khongDam',
    ],
  ],
});
