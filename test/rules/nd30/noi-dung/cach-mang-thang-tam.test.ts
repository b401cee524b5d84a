import { cachMangThangTam } from '../../../../src/rules/nd30/noi-dung/cach-mang-thang-tam';
import { describeRule } from '../../../support/describe-rule';

const body = (text: string) => ({ noiDung: [text, 'Yêu cầu các cơ quan, đơn vị triển khai thực hiện./.'] });

describeRule(cachMangThangTam, {
  passes: [
    ['right', body('Cách mạng tháng Tám, Cách mạng tháng Mười Nga.')],
    ['a month', body('Phong trào cách mạng tháng 8/1945.')],
  ],
  flags: [
    ['small', body('Kỷ niệm Cách mạng tháng tám.'), 'saiChu', 'Kỷ niệm Cách mạng tháng Tám.'],
    ['a figure', body('Kỷ niệm Cách mạng Tháng 8.'), 'saiChu', 'Kỷ niệm Cách mạng Tháng Tám.'],
  ],
});
