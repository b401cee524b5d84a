import { phanChuongInThuong } from '../../../../src/rules/nd30/noi-dung/phan-chuong-in-thuong';
import { describeRule } from '../../../support/describe-rule';

const body = (text: string) => ({
  noiDung: [...text.split('\n'), 'Yêu cầu các cơ quan, đơn vị triển khai thực hiện./.'],
});

describeRule(phanChuongInThuong, {
  passes: [
    ['small letters', body('Chương I\nQUY ĐỊNH CHUNG\nTiểu mục 1\nQUẢN LÝ')],
    ['a sentence in capitals', body('PHẦN NÀY DO SỞ NỘI VỤ THỰC HIỆN')],
  ],
  flags: [
    ['Chương', body('CHƯƠNG I\nQUY ĐỊNH CHUNG'), 'inHoa', 'Chương I'],
    ['Tiểu mục', body('TIỂU MỤC 1\nQUY ĐỊNH CHUNG'), 'inHoa', 'Tiểu mục 1'],
    ['decomposed letters', { noiDung: ['PHẦN I', 'MỘT', 'Triển khai./.'].map((it) => it.normalize('NFD')) }, 'inHoa'],
  ],
});
