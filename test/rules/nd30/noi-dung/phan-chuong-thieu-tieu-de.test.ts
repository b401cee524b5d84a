import { phanChuongThieuTieuDe } from '../../../../src/rules/nd30/noi-dung/phan-chuong-thieu-tieu-de';
import { describeRule } from '../../../support/describe-rule';

const body = (text: string) => ({
  noiDung: [...text.split('\n'), 'Yêu cầu các cơ quan, đơn vị triển khai thực hiện./.'],
});

describeRule(phanChuongThieuTieuDe, {
  passes: [
    ['a title below', body('Chương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi')],
    ['a title on the same line', body('Chương I. QUY ĐỊNH CHUNG\nĐiều 1. Phạm vi')],
    [
      'a title in small letters, centred',
      { noiDung: ['Chương I', { text: 'Quy định chung', look: { alignment: 'center' } }, 'Điều 1. Phạm vi', 'Một./.'] },
    ],
    ['a sentence that begins with Phần', body('Phần 3 của dự án do Sở Xây dựng thực hiện.\nĐiều 1. Phạm vi')],
  ],
  flags: [
    ['an article follows', body('Chương I\nĐiều 1. Phạm vi'), 'thieu'],
    ['text follows', body('Phần I\nThực hiện nhiệm vụ được giao, Sở Nội vụ báo cáo như sau.'), 'thieu'],
    ['a section follows', body('Chương I\nMục 1\nQUẢN LÝ'), 'thieu'],
  ],
});
