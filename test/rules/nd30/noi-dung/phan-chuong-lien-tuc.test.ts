import { phanChuongLienTuc } from '../../../../src/rules/nd30/noi-dung/phan-chuong-lien-tuc';
import { describeRule } from '../../../support/describe-rule';

const body = (text: string) => ({
  noiDung: [...text.split('\n'), 'Yêu cầu các cơ quan, đơn vị triển khai thực hiện./.'],
});

describeRule(phanChuongLienTuc, {
  passes: [
    ['one after the other', body('Chương I\nQUY ĐỊNH CHUNG\nChương II\nQUY ĐỊNH CỤ THỂ\nChương III\nTHI HÀNH')],
    [
      'sections begin anew in each chapter',
      body('Chương I\nMỘT\nMục 1\nA\nMục 2\nB\nChương II\nHAI\nMục 1\nC\nMục 2\nD'),
    ],
    ['chapters go on through the parts', body('Phần I\nMỘT\nChương I\nA\nPhần II\nHAI\nChương II\nB')],
    ['chapters begin anew in each part', body('Phần I\nMỘT\nChương I\nA\nChương II\nB\nPhần II\nHAI\nChương I\nC')],
    ['a sentence that begins with Phần', body('Chương I\nMỘT\nPhần 3 của dự án do Sở Xây dựng thực hiện.')],
    ['a chapter quoted from another document', body('Chương I\nMỘT\n“Chương IV\nBỐN\nChương VI\nSÁU”\nChương II\nHAI')],
    ['Arabic numbers are another matter', body('Chương 1\nMỘT\nChương 2\nHAI')],
  ],
  flags: [
    ['a part left out', body('Phần I\nMỘT\nPhần III\nBA'), 'nhay'],
    ['a chapter left out', body('Chương I\nMỘT\nChương II\nHAI\nChương IV\nBỐN'), 'nhay'],
    ['a chapter twice', body('Chương I\nMỘT\nChương II\nHAI\nChương II\nBA'), 'trung'],
    ['the first chapter twice', body('Chương I\nMỘT\nĐiều 1. Một\nChương I\nHAI'), 'trung'],
    ['a section left out', body('Chương I\nMỘT\nMục 1\nA\nMục 3\nB'), 'nhay'],
    ['the first is not I', body('Chương II\nMỘT\nChương III\nHAI'), 'khongTuDau'],
    [
      'decomposed letters',
      { noiDung: ['Chương I', 'MỘT', 'Chương III', 'BA'].map((it) => it.normalize('NFD')) },
      'nhay',
    ],
  ],
});
