import { thieuSo } from '../../../../src/rules/nd30/vien-dan/thieu-so';
import { describeRule } from '../../../support/describe-rule';

const body = (text: string) => ({ noiDung: [text, 'Yêu cầu các cơ quan, đơn vị triển khai thực hiện./.'] });

describeRule(thieuSo, {
  passes: [
    ['right', body('Nghị quyết số 128/NQ-CP ngày 11/10/2021 của Chính phủ.')],
    ['a count', body('Ban hành Kế hoạch 5 năm; Chương trình 135; Đề án 06; Nghị quyết 36a.')],
    ['a law with its number', body('Luật 10/2022/QH15')],
    ['no-break space', body('Nghị quyết số\u00a0128/NQ-CP.')],
  ],
  flags: [
    [
      'a resolution',
      body('Theo tinh thần Nghị quyết 128/NQ-CP của Chính phủ.'),
      'thieuSo',
      'Theo tinh thần Nghị quyết số 128/NQ-CP của Chính phủ.',
    ],
    ['a decree with its year', body('Theo Nghị định 30/2020/NĐ-CP.'), 'thieuSo', 'Theo Nghị định số 30/2020/NĐ-CP.'],
    ['a Party number', body('Theo Nghị quyết 25-NQ/TW.'), 'thieuSo', 'Theo Nghị quyết số 25-NQ/TW.'],
    [
      'the same one twice',
      body('Theo Nghị quyết 128/NQ-CP và Nghị quyết 128/NQ-CP.'),
      'thieuSo',
      'Theo Nghị quyết số 128/NQ-CP và Nghị quyết số 128/NQ-CP.',
    ],
    ['decomposed letters', body('Theo tinh thần Nghị quyết 128/NQ-CP của Chính phủ.'.normalize('NFD')), 'thieuSo'],
  ],
});
