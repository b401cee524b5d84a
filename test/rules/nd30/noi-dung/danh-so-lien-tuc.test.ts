import { danhSoLienTuc } from '../../../../src/rules/nd30/noi-dung/danh-so-lien-tuc';
import { describeRule } from '../../../support/describe-rule';

const body = (text: string) => ({
  noiDung: [...text.split('\n'), 'Yêu cầu các cơ quan, đơn vị triển khai thực hiện./.'],
});

describeRule(danhSoLienTuc, {
  passes: [
    ['one after the other', body('I. MỤC ĐÍCH\n1. Một.\n2. Hai.\nII. NỘI DUNG\n1. Một.\n2. Hai.\n3. Ba.')],
    ['through the parts', body('I. MỤC ĐÍCH\n1. Một.\n2. Hai.\nII. NỘI DUNG\n3. Ba.\n4. Bốn.')],
    [
      'articles through the chapters',
      body('Chương I\nĐiều 1. Một\n1. Một.\n2. Hai.\nĐiều 2. Hai\n1. Một.\nChương II\nĐiều 3. Ba'),
    ],
    ['decimal numbers between', body('1. Một.\n1.1. Một một.\n1.2. Một hai.\n2. Hai.')],
    ['a list within a list', body('1. Một:\n1) Trong một.\n2) Trong hai.\n2. Hai.')],
    ['a new list', body('1. Một.\n2. Hai.\nCụ thể như sau:\n1. Một.\n2. Hai.')],
    ['a new list that a khoản announces', body('1. Một.\n2. Hai, gồm:\n1. Trong hai.\n2. Trong hai.')],
    ['a new list after plain text', body('1. Một.\n2. Hai.\nCông tác khác.\n1. Một.\n2. Hai.')],
    ['dates and figures', body('1. Một.\n20/6 là hạn báo cáo.\n2. Hai.')],
    ['articles with other marks', body('Điều 1. Một.\nĐiều 2: Hai.\nĐiều 3. Ba.')],
    [
      'articles quoted over several paragraphs',
      body('Điều 1. Sửa đổi như sau:\n“Điều 7. Bảy\nĐiều 9. Chín.”\nĐiều 2. Hai.'),
    ],
    [
      'a text quoted from another document',
      body('1. Một.\n“3. Ba của văn bản khác.\n7. Bảy của văn bản khác.”\n2. Hai.'),
    ],
  ],
  flags: [
    ['a number left out', body('1. Một.\n3. Hai.\n4. Ba.'), 'nhay'],
    ['a Roman number left out', body('I. MỤC ĐÍCH\nII. NỘI DUNG\nIV. TỔ CHỨC THỰC HIỆN'), 'nhay'],
    ['an article left out', body('Điều 1. Một.\nĐiều 3. Hai.'), 'nhay'],
    ['an article left out after one with a colon', body('Điều 1. Một.\nĐiều 2: Hai.\nĐiều 4. Ba.'), 'nhay'],
    ['below a quotation mark that nothing closes', body('1. Một.\n2. Mục “Hỏi đáp.\n4. Ba.\n5. Bốn.'), 'nhay'],
    ['a number twice', body('1. Một.\n2. Hai.\n2. Ba.'), 'trung'],
    ['a Roman number twice', body('I. MỤC ĐÍCH\nII. NỘI DUNG\nII. TỔ CHỨC'), 'trung'],
    ['begun anew after a list of điểm', body('1. Một:\na) Một.\nb) Hai.\n1. Hai:\na) Một.'), 'trung'],
    ['decomposed letters', body('1. Một.\n3. Hai.\n4. Ba.'.normalize('NFD')), 'nhay'],
  ],
});
