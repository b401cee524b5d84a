import { ketThucGiua } from '../../../../src/rules/nd30/noi-dung/ket-thuc-giua';
import { describeRule } from '../../../support/describe-rule';

const body = (text: string) => ({ noiDung: text });

describeRule(ketThucGiua, {
  passes: [
    ['once, at the end', body('Đề nghị các đơn vị báo cáo.\nYêu cầu các cơ quan triển khai thực hiện./.')],
    ['a remark below the end', body('Yêu cầu các cơ quan triển khai thực hiện./.\n(Gửi kèm danh sách)')],
    ['nowhere', body('Đề nghị các đơn vị báo cáo.\nYêu cầu các cơ quan triển khai thực hiện.')],
    ['a date with a slash', body('Hạn 20/6. Đề nghị các đơn vị báo cáo.\nTriển khai thực hiện./.')],
  ],
  flags: [
    [
      'twice',
      body('Đề nghị các đơn vị báo cáo./.\nYêu cầu các cơ quan triển khai thực hiện./.'),
      'giua',
      'Đề nghị các đơn vị báo cáo.',
    ],
    [
      'in the middle of a paragraph',
      body('Đề nghị báo cáo./. Tổng hợp gửi Sở.\nYêu cầu các cơ quan triển khai thực hiện./.'),
      'giua',
      'Đề nghị báo cáo. Tổng hợp gửi Sở.',
    ],
    [
      'before the last paragraph',
      body('Yêu cầu các cơ quan triển khai thực hiện./.\nTrân trọng.'),
      'giua',
      'Yêu cầu các cơ quan triển khai thực hiện.',
    ],
    [
      'decomposed letters',
      body('Đề nghị các đơn vị báo cáo./.\nYêu cầu các cơ quan triển khai thực hiện./.'.normalize('NFD')),
      'giua',
    ],
  ],
});
