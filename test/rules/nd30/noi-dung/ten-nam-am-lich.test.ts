import { tenNamAmLich } from '../../../../src/rules/nd30/noi-dung/ten-nam-am-lich';
import { describeRule } from '../../../support/describe-rule';

const body = (text: string) => ({ noiDung: [text, 'Yêu cầu các cơ quan, đơn vị triển khai thực hiện./.'] });

describeRule(tenNamAmLich, {
  passes: [
    ['right names', body('Xuân Bính Ngọ, năm Ất Tỵ.')],
    ['other words', body('Năm tân trang; trong năm đinh mũ.')],
  ],
  flags: [
    ['the second small', body('Đón xuân Bính ngọ.'), 'saiHoa', 'Đón xuân Bính Ngọ.'],
    ['both small', body('Chào năm giáp thìn.'), 'saiHoa', 'Chào năm Giáp Thìn.'],
  ],
});
