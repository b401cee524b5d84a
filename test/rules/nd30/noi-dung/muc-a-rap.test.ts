import { mucARap } from '../../../../src/rules/nd30/noi-dung/muc-a-rap';
import { describeRule } from '../../../support/describe-rule';

const body = (text: string) => ({
  noiDung: [
    ...text.split('\n').map((line) => ({ text: line, role: 'tieuDe' as const })),
    'Yêu cầu các cơ quan, đơn vị triển khai thực hiện./.',
  ],
});

describeRule(mucARap, {
  passes: [
    ['figures', body('Mục 1\nQUẢN LÝ VĂN BẢN\nTiểu mục 2\nVĂN BẢN ĐI')],
    ['chapters are Roman', body('Chương I\nQUY ĐỊNH CHUNG')],
    ['a sentence', body('Mục II của Kế hoạch được sửa đổi.')],
  ],
  flags: [
    ['a mục', body('Mục I\nQUẢN LÝ VĂN BẢN'), 'laMa', 'Mục 1'],
    ['a tiểu mục', body('Tiểu mục IV\nVĂN BẢN ĐI'), 'laMa', 'Tiểu mục 4'],
    ['decomposed letters', body('Mục I\nQUẢN LÝ VĂN BẢN'.normalize('NFD')), 'laMa'],
  ],
});
