import { quanPhuongSo } from '../../../../src/rules/nd30/noi-dung/quan-phuong-so';
import { describeRule } from '../../../support/describe-rule';

const body = (text: string) => ({ noiDung: [text, 'Yêu cầu các cơ quan, đơn vị triển khai thực hiện./.'] });

describeRule(quanPhuongSo, {
  passes: [
    ['right', body('Tại Quận 1, Phường 12.')],
    ['a count', body('Gồm 05 phường, 3 quận.')],
    ['a duration after the word', body('Giao phường 3 nhiệm vụ.')],
  ],
  flags: [
    ['quận', body('Tại quận 1, Thành phố Hồ Chí Minh.'), 'saiChu', 'Tại Quận 1, Thành phố Hồ Chí Minh.'],
    ['phường', body('Ủy ban nhân dân phường 12.'), 'saiChu', 'Ủy ban nhân dân Phường 12.'],
  ],
});
