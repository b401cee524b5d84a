import { ngoacKhongKhep } from '../../../../src/rules/chung/noi-dung/ngoac-khong-khep';
import { describeRule } from '../../../support/describe-rule';

const body = (text: string) => ({ noiDung: [text, 'Yêu cầu các cơ quan, đơn vị triển khai thực hiện./.'] });

describeRule(ngoacKhongKhep, {
  passes: [
    ['pairs', body('Phong trào “Dân vận khéo” (giai đoạn 2021 - 2025).')],
    ['letters and numbers of lists', body('a) Rà soát; b) Báo cáo theo điểm a) khoản 1) và 2).')],
    ['a letter in brackets', body('Thực hiện mục (a), (1) và (iii).')],
    ['straight marks', body('Phong trào "Dân vận khéo".')],
    ['seconds and inches', body('Tọa độ 21°01\'42" vĩ Bắc; màn hình 24".')],
    [
      'a quotation over two paragraphs',
      { noiDung: ['Sửa đổi như sau: "1. Rà soát.', '2. Báo cáo."', 'Triển khai thực hiện./.'] },
    ],
    ['a curved and a straight mark', body('Phong trào “Dân vận khéo".')],
    ['pairs within pairs', body('Phong trào (theo Chỉ thị “về dân vận” (bản năm 2021)).')],
  ],
  flags: [
    ['a bracket that stays open', body('Phong trào dân vận (giai đoạn 2021 - 2025 được triển khai.'), 'khongDong'],
    ['a quotation that stays open', body('Phong trào “Dân vận khéo được triển khai.'), 'khongDong'],
    ['a bracket that only closes', body('Phong trào dân vận giai đoạn 2021 - 2025) được triển khai.'), 'khongMo'],
    ['a quotation that only closes', body('Phong trào Dân vận khéo” được triển khai.'), 'khongMo'],
    ['a straight one that stays open', body('Phong trào "Dân vận khéo được triển khai.'), 'khongDong'],
    ['a straight one that only closes', body('Phong trào Dân vận khéo" được triển khai.'), 'khongMo'],
    [
      'decomposed letters',
      body('Phong trào dân vận (giai đoạn 2021 - 2025 được triển khai.'.normalize('NFD')),
      'khongDong',
    ],
  ],
});
