import { khoangTrangDoi } from '../../../../src/rules/chung/noi-dung/khoang-trang-doi';
import { describeRule } from '../../../support/describe-rule';

const body = (text: string) => ({ noiDung: [text, 'Yêu cầu các cơ quan, đơn vị triển khai thực hiện./.'] });

describeRule(khoangTrangDoi, {
  passes: [
    ['one', body('Tiếp tục quán triệt vai trò của công tác dân vận.')],
    ['a place for ink', body('Trong ngày   tháng   năm 2026; số   /KH-UBND; lần   .')],
    ['set apart by hand', body('Thời gian:      08 giờ 00')],
    ['a line with tabs', body('Họ và tên:	Nguyễn Văn  An')],
    ['at the end', body('Triển khai thực hiện.  ')],
  ],
  flags: [
    [
      'two',
      body('Vai trò của công tác dân vận theo  Nghị quyết.'),
      'motCho',
      'Vai trò của công tác dân vận theo Nghị quyết.',
    ],
    [
      'after a mark',
      body('Triển khai thực hiện.  Định kỳ báo cáo.'),
      'motCho',
      'Triển khai thực hiện. Định kỳ báo cáo.',
    ],
    ['two places', body('Vai trò  của công tác  dân vận.'), 'nhieuCho', 'Vai trò của công tác dân vận.'],
    ['decomposed letters', body('Vai trò của công tác dân vận theo  Nghị quyết.'.normalize('NFD')), 'motCho'],
  ],
});
