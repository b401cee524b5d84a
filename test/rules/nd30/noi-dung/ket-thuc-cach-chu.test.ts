import { ketThucCachChu } from '../../../../src/rules/nd30/noi-dung/ket-thuc-cach-chu';
import { describeRule } from '../../../support/describe-rule';

const body = (text: string) => ({ noiDung: text });

describeRule(ketThucCachChu, {
  passes: [
    ['together', body('Đề nghị các đơn vị báo cáo.\nYêu cầu các cơ quan triển khai thực hiện./.')],
    ['none', body('Đề nghị các đơn vị báo cáo.\nYêu cầu các cơ quan triển khai thực hiện.')],
  ],
  flags: [
    [
      'a blank before',
      body('Đề nghị các đơn vị báo cáo.\nYêu cầu các cơ quan triển khai thực hiện ./.'),
      'saiChu',
      'Yêu cầu các cơ quan triển khai thực hiện./.',
    ],
    [
      'blanks within',
      body('Đề nghị các đơn vị báo cáo.\nYêu cầu các cơ quan triển khai thực hiện. / .'),
      'saiChu',
      'Yêu cầu các cơ quan triển khai thực hiện./.',
    ],
    [
      'decomposed letters',
      body('Đề nghị các đơn vị báo cáo.\nYêu cầu các cơ quan triển khai thực hiện ./.'.normalize('NFD')),
      'saiChu',
    ],
  ],
});
