import { dieuDauCham } from '../../../../src/rules/nd30/noi-dung/dieu-dau-cham';
import { describeRule } from '../../../support/describe-rule';

const body = (text: string) => ({
  noiDung: [...text.split('\n'), 'Yêu cầu các cơ quan, đơn vị triển khai thực hiện./.'],
});

describeRule(dieuDauCham, {
  passes: [
    [
      'right',
      body('Điều 1. Ban hành kèm theo Quyết định này Quy chế.\nĐiều 2. Quyết định này có hiệu lực kể từ ngày ký.'),
    ],
    ['a sentence that begins with a reference', body('Điều 5 Luật Viên chức quy định như sau.')],
    ['articles named one after the other', body('Điều 5, Điều 6 của Quy chế này được sửa đổi.')],
    ['inside a sentence', body('Thực hiện theo Điều 1: phạm vi.')],
  ],
  flags: [
    [
      'a colon',
      body('Điều 1: Ban hành kèm theo Quyết định này Quy chế.'),
      'saiDau',
      'Điều 1. Ban hành kèm theo Quyết định này Quy chế.',
    ],
    ['a bracket', body('Điều 2) Quyết định này có hiệu lực.'), 'saiDau', 'Điều 2. Quyết định này có hiệu lực.'],
    ['a dash set apart', body('Điều 2 - Quyết định này có hiệu lực.'), 'saiDau', 'Điều 2. Quyết định này có hiệu lực.'],
    ['decomposed letters', body('Điều 1: Ban hành kèm theo Quyết định này Quy chế.'.normalize('NFD')), 'saiDau'],
  ],
});
