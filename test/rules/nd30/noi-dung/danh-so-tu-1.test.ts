import { danhSoTu1 } from '../../../../src/rules/nd30/noi-dung/danh-so-tu-1';
import { describeRule } from '../../../support/describe-rule';

const body = (text: string) => ({
  noiDung: [...text.split('\n'), 'Yêu cầu các cơ quan, đơn vị triển khai thực hiện./.'],
});

describeRule(danhSoTu1, {
  passes: [
    [
      'a first khoản that begins with a figure',
      body(
        'I. MỤC TIÊU\n1. 100% hồ sơ là hồ sơ điện tử.\n2. Giảm thời gian chờ.\nII. NỘI DUNG\n1. 05 tập thể.\n2. Hai.',
      ),
    ],
    ['anew in each section', body('I. MỤC ĐÍCH\n1. Một.\n2. Hai.\nII. NỘI DUNG\n1. Ba.')],
    ['through all sections', body('I. MỤC ĐÍCH\n1. Một.\n2. Hai.\nII. NỘI DUNG\n3. Ba.\nIII. THỰC HIỆN\n4. Bốn.')],
    [
      'the first khoản on the line of the article',
      body('Điều 1. 1. Một.\n2. Hai.\nĐiều 2. Hai\n1. Một.\nĐiều 3. Ba\n1. Một.'),
    ],
  ],
  flags: [
    [
      'a section that goes on',
      body('I. MỤC ĐÍCH\n1. Một.\n2. Hai.\nII. NỘI DUNG\n3. Ba.\n4. Bốn.\nIII. THỰC HIỆN\n1. Một.'),
      'khongTu1',
    ],
    [
      'an article that begins with 2',
      body('Điều 1. Một\n1. Một.\nĐiều 2. Hai\n2. Hai.\nĐiều 3. Ba\n1. Một.'),
      'khongTu1',
    ],
  ],
});
