import { tenSachBao } from '../../../../src/rules/nd30/noi-dung/ten-sach-bao';
import { describeRule } from '../../../support/describe-rule';

const body = (text: string) => ({ noiDung: [text, 'Yêu cầu các cơ quan, đơn vị triển khai thực hiện./.'] });

describeRule(tenSachBao, {
  passes: [
    ['right', body('Tạp chí Cộng sản; từ điển Bách khoa toàn thư.')],
    ['no journal', body('Chủ nghĩa cộng sản.')],
  ],
  flags: [
    ['small', body('Đăng trên Tạp chí cộng sản.'), 'saiHoa', 'Đăng trên Tạp chí Cộng sản.'],
    ['capitals', body('Theo từ điển Bách Khoa Toàn Thư.'), 'saiHoa', 'Theo từ điển Bách khoa toàn thư.'],
  ],
});
