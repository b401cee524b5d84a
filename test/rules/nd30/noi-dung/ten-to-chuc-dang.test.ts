import { tenToChucDang } from '../../../../src/rules/nd30/noi-dung/ten-to-chuc-dang';
import { describeRule } from '../../../support/describe-rule';

const body = (text: string) => ({ noiDung: [text, 'Yêu cầu các cơ quan, đơn vị triển khai thực hiện./.'] });

describeRule(tenToChucDang, {
  passes: [
    ['right names', body('Nghị quyết của Bộ Chính trị, Ban Bí thư, Ban Chấp hành Trung ương Đảng.')],
    ['words of another meaning', body('Các cán bộ chính trị, ban chấp hành công đoàn.')],
  ],
  flags: [
    [
      'Bộ chính trị',
      body('Thực hiện Nghị quyết của Bộ chính trị.'),
      'saiHoa',
      'Thực hiện Nghị quyết của Bộ Chính trị.',
    ],
    ['Đảng cộng sản', body('Đảng cộng sản Việt Nam lãnh đạo.'), 'saiHoa', 'Đảng Cộng sản Việt Nam lãnh đạo.'],
    [
      'Ban chấp hành',
      body('Nghị quyết của Ban chấp hành Trung ương Đảng.'),
      'saiHoa',
      'Nghị quyết của Ban Chấp hành Trung ương Đảng.',
    ],
  ],
});
