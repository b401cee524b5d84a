import { phanChuongDongRieng } from '../../../../src/rules/nd30/noi-dung/phan-chuong-dong-rieng';
import { describeRule } from '../../../support/describe-rule';

const body = (text: string) => ({
  noiDung: [...text.split('\n'), 'Yêu cầu các cơ quan, đơn vị triển khai thực hiện./.'],
});

describeRule(phanChuongDongRieng, {
  passes: [
    ['a line of its own', body('Chương I\nQUY ĐỊNH CHUNG\nMục 1\nQUẢN LÝ')],
    ['a soft break between them', { noiDung: [{ text: 'Chương I\nQUY ĐỊNH CHUNG', role: 'tieuDe' }, 'Triển khai./.'] }],
    ['a sentence', body('Phần 2 của dự án do Sở Xây dựng thực hiện.')],
  ],
  flags: [
    ['with a full stop', body('Chương I. QUY ĐỊNH CHUNG'), 'cungDong'],
    ['with a colon', body('Phần II: TỔ CHỨC THỰC HIỆN'), 'cungDong'],
    ['with nothing between', body('Mục 1 QUẢN LÝ VĂN BẢN'), 'cungDong'],
  ],
});
