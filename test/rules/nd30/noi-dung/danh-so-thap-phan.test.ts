import { danhSoThapPhan } from '../../../../src/rules/nd30/noi-dung/danh-so-thap-phan';
import { describeRule } from '../../../support/describe-rule';

const body = (text: string) => ({
  noiDung: [...text.split('\n'), 'Yêu cầu các cơ quan, đơn vị triển khai thực hiện./.'],
});

describeRule(danhSoThapPhan, {
  passes: [
    ['one after the other', body('1. Một\n1.1. A.\n1.2. B.\n2. Hai\n2.1. C.\n2.2. D.')],
    ['three levels', body('1. Một\n1.1. A.\n1.1.1. B.\n1.1.2. C.\n1.2. D.')],
    ['the number of a section above', body('II. NỘI DUNG\n2.1. A.\n2.2. B.\nIII. THỰC HIỆN\n3.1. C.')],
    ['figures that open a sentence', body('1.2 tỷ đồng.\n1.5 triệu đồng.')],
    ['dates', body('15.3. Ngày hội.\n20.4. Ngày sách.')],
  ],
  flags: [
    ['one left out', body('1. Một\n1.1. A.\n1.3. B.'), 'nhay'],
    ['one twice', body('1. Một\n1.1. A.\n1.1. B.'), 'trung'],
    ['the number of the khoản before', body('1. Một\n1.1. A.\n2. Hai\n1.2. B.'), 'khacCha'],
  ],
});
