import { bacHo } from '../../../../src/rules/nd30/noi-dung/bac-ho';
import { describeRule } from '../../../support/describe-rule';

const body = (text: string) => ({ noiDung: [text, 'Yêu cầu các cơ quan, đơn vị triển khai thực hiện./.'] });

describeRule(bacHo, {
  passes: [
    ['right', body('Tấm gương của Bác Hồ; giỗ Vua Hùng.')],
    ['people of that name', body('Gia đình bác Hùng, bà Hồ.')],
    ['a full name', body('Theo lời kể của bà Trưng Thị Hoa.')],
  ],
  flags: [
    ['Bác', body('Học tập tấm gương của bác Hồ.'), 'saiChu', 'Học tập tấm gương của Bác Hồ.'],
    ['Vua', body('Lễ giỗ các vua Hùng, tại Phú Thọ.'), 'saiChu', 'Lễ giỗ các Vua Hùng, tại Phú Thọ.'],
  ],
});
