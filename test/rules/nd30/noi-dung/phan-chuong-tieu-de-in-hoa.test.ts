import { phanChuongTieuDeInHoa } from '../../../../src/rules/nd30/noi-dung/phan-chuong-tieu-de-in-hoa';
import { describeRule } from '../../../support/describe-rule';

const body = (text: string) => ({
  noiDung: [...text.split('\n'), 'Yêu cầu các cơ quan, đơn vị triển khai thực hiện./.'],
});

describeRule(phanChuongTieuDeInHoa, {
  passes: [
    ['capitals', body('Chương I\nQUY ĐỊNH CHUNG')],
    [
      'shown as capitals',
      { noiDung: ['Chương I', { text: 'Quy định chung', look: { alignment: 'center', caps: true } }, 'Một./.'] },
    ],
    ['running text below', body('Chương I\nCác cơ quan thực hiện.')],
  ],
  flags: [
    [
      'small letters',
      { noiDung: ['Chương I', { text: 'Quy định chung', look: { alignment: 'center' } }, 'Một./.'] },
      'inThuong',
      'QUY ĐỊNH CHUNG',
    ],
  ],
});
