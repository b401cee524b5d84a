import { khoanDiemVietThuong } from '../../../../src/rules/nd30/vien-dan/khoan-diem-viet-thuong';
import { describeRule } from '../../../support/describe-rule';

const body = (text: string) => ({ noiDung: [text, 'Yêu cầu các cơ quan, đơn vị triển khai thực hiện./.'] });

describeRule(khoanDiemVietThuong, {
  passes: [
    ['right', body('Thực hiện theo điểm a khoản 2 Điều 3 của Luật Viên chức.')],
    ['the beginning of a sentence', body('Thực hiện nghiêm. Khoản 2 Điều 3 quy định như sau.')],
    ['the beginning of a paragraph', body('Điểm a khoản 2 Điều 3 được sửa đổi.')],
    ['a heading in capitals', body('KHOẢN 2 ĐIỀU 3')],
    ['điểm of another kind', body('Tham gia Điểm cầu số 2; chấm 3 Điểm a.')],
  ],
  flags: [
    [
      'a khoản',
      body('Thực hiện theo Khoản 2 Điều 3 của Luật Viên chức.'),
      'saiChu',
      'Thực hiện theo khoản 2 Điều 3 của Luật Viên chức.',
    ],
    ['a điểm', body('Thực hiện theo Điểm a khoản 2 Điều 3.'), 'saiChu', 'Thực hiện theo điểm a khoản 2 Điều 3.'],
    ['after a comma', body('Thực hiện khoản 1, Khoản 2 Điều 3.'), 'saiChu', 'Thực hiện khoản 1, khoản 2 Điều 3.'],
    ['decomposed letters', body('Thực hiện theo Khoản 2 Điều 3 của Luật Viên chức.'.normalize('NFD')), 'saiChu'],
  ],
});
