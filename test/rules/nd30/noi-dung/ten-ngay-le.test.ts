import { tenNgayLe } from '../../../../src/rules/nd30/noi-dung/ten-ngay-le';
import { describeRule } from '../../../support/describe-rule';

const body = (text: string) => ({ noiDung: [text, 'Yêu cầu các cơ quan, đơn vị triển khai thực hiện./.'] });

describeRule(tenNgayLe, {
  passes: [
    ['right names', body('Ngày Quốc khánh 2-9, ngày Phụ nữ Việt Nam 20-10, ngày Quốc tế Lao động 1-5.')],
    ['no day', body('Công tác gia đình Việt Nam; quốc tế lao động.')],
  ],
  flags: [
    ['small letters', body('Kỷ niệm ngày quốc khánh 2-9.'), 'saiHoa', 'Kỷ niệm ngày Quốc khánh 2-9.'],
    ['a capital for each word', body('Kỷ niệm ngày Quốc Khánh 2-9.'), 'saiHoa', 'Kỷ niệm ngày Quốc khánh 2-9.'],
    ['nhà giáo', body('Mít tinh ngày nhà giáo Việt Nam.'), 'saiHoa', 'Mít tinh ngày Nhà giáo Việt Nam.'],
  ],
});
