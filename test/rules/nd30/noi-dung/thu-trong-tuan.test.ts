import { thuTrongTuan } from '../../../../src/rules/nd30/noi-dung/thu-trong-tuan';
import { describeRule } from '../../../support/describe-rule';

const body = (text: string) => ({ noiDung: [text, 'Yêu cầu các cơ quan, đơn vị triển khai thực hiện./.'] });

describeRule(thuTrongTuan, {
  passes: [
    ['right', body('Từ thứ Hai đến thứ Sáu; thứ Năm hằng tuần.')],
    ['numbers', body('Lần thứ hai, vào thứ ba trong danh sách, đến thứ tư là hết.')],
    ['an order before a day', body('Đợt thứ hai, thứ ba, ngày 18 tháng 11; tiết thứ ba, ngày 5.')],
    ['figures', body('Từ thứ 2 đến thứ 6.')],
  ],
  flags: [
    [
      'between the hour and the day',
      body('Thời gian: 08 giờ 00 phút, thứ ba, ngày 18 tháng 11 năm 2025.'),
      'saiChu',
      'Thời gian: 08 giờ 00 phút, thứ Ba, ngày 18 tháng 11 năm 2025.',
    ],
    ['each week', body('Tiếp dân vào thứ năm hằng tuần.'), 'saiChu', 'Tiếp dân vào thứ Năm hằng tuần.'],
    ['from … to', body('Làm việc từ thứ hai đến thứ Sáu.'), 'saiChu', 'Làm việc từ thứ Hai đến thứ Sáu.'],
  ],
});
