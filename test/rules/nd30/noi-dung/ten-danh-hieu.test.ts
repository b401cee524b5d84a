import { tenDanhHieu } from '../../../../src/rules/nd30/noi-dung/ten-danh-hieu';
import { describeRule } from '../../../support/describe-rule';

const body = (text: string) => ({ noiDung: [text, 'Yêu cầu các cơ quan, đơn vị triển khai thực hiện./.'] });

describeRule(tenDanhHieu, {
  passes: [
    ['right names', body('Tặng Huân chương Lao động hạng Nhì, danh hiệu Nhà giáo Nhân dân.')],
    ['a kind of people', body('Gặp mặt các anh hùng lao động, nghệ sĩ nhân dân.')],
    ['in a quotation', body('Danh hiệu “Nhà giáo nhân dân”.')],
  ],
  flags: [
    ['an order', body('Tặng Huân chương lao động cho đơn vị.'), 'saiHoa', 'Tặng Huân chương Lao động cho đơn vị.'],
    ['an honour', body('Danh hiệu Nghệ sĩ nhân dân.'), 'saiHoa', 'Danh hiệu Nghệ sĩ Nhân dân.'],
    ['Sao Vàng', body('Tặng Huân chương Sao Vàng.'), 'saiHoa', 'Tặng Huân chương Sao vàng.'],
  ],
});
