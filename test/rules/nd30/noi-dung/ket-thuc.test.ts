import { ketThuc } from '../../../../src/rules/nd30/noi-dung/ket-thuc';
import { describeRule } from '../../../support/describe-rule';
import { draftOf } from '../../../support/draft-of';

const body = (text: string) => ({ noiDung: text });

describeRule(ketThuc, {
  passes: [
    ['the sign', body('Đề nghị các đơn vị báo cáo.\nYêu cầu các cơ quan triển khai thực hiện./.')],
    ['a blank before the sign', body('Đề nghị các đơn vị báo cáo.\nYêu cầu các cơ quan triển khai thực hiện ./.')],
    ['still to be filled in', body('Đề nghị các đơn vị báo cáo.\n..................................')],
    ['a list or table that follows a colon', body('Đề nghị các đơn vị báo cáo.\nDanh sách như sau:')],
    ['a remark below the end', body('Yêu cầu các cơ quan triển khai thực hiện./.\n(Gửi kèm danh sách)')],
  ],
  flags: [
    [
      'a full stop',
      body('Đề nghị các đơn vị báo cáo.\nYêu cầu các cơ quan triển khai thực hiện.'),
      'thieu',
      'Yêu cầu các cơ quan triển khai thực hiện./.',
    ],
    [
      'nothing',
      body('Đề nghị các đơn vị báo cáo.\nYêu cầu các cơ quan triển khai thực hiện'),
      'thieu',
      'Yêu cầu các cơ quan triển khai thực hiện./.',
    ],
    [
      'half the sign',
      body('Đề nghị các đơn vị báo cáo.\nYêu cầu các cơ quan triển khai thực hiện/.'),
      'thieu',
      'Yêu cầu các cơ quan triển khai thực hiện./.',
    ],
    [
      'a semicolon',
      body('Đề nghị các đơn vị báo cáo.\nYêu cầu các cơ quan triển khai thực hiện;'),
      'thieu',
      'Yêu cầu các cơ quan triển khai thực hiện./.',
    ],
    [
      'a bracket',
      body('Đề nghị các đơn vị báo cáo.\nBáo cáo về Sở (qua Văn phòng)'),
      'thieu',
      'Báo cáo về Sở (qua Văn phòng)./.',
    ],
    [
      'decomposed letters',
      body('Đề nghị các đơn vị báo cáo.\nYêu cầu các cơ quan triển khai thực hiện.'.normalize('NFD')),
      'thieu',
    ],
  ],
});

test.each([
  ['triển khai thực hiện', 'hiện', 'hiện./.'],
  ['triển khai thực hiện.', '.', './.'],
])('what stands and what should stand in its place: %s', (end, actual, expected) => {
  const [flag] = ketThuc.check(draftOf(body(`Đề nghị các đơn vị báo cáo.\nYêu cầu các cơ quan ${end}`)));
  expect(flag).toMatchObject({ actual, expected });
});
