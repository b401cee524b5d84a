import { dauCauVietHoa } from '../../../../src/rules/nd30/noi-dung/dau-cau-viet-hoa';
import { describeRule } from '../../../support/describe-rule';

const body = (text: string) => ({ noiDung: [text, 'Yêu cầu các cơ quan, đơn vị triển khai thực hiện./.'] });

describeRule(dauCauVietHoa, {
  passes: [
    ['right', body('Thực hiện nghiêm túc. Các đơn vị báo cáo.')],
    ['v.v.', body('Gồm đất, đá, v.v. theo quy định.')],
    ['abbreviations', body('Liên hệ sđt. theo danh sách, tr. theo mục lục.')],
    ['a number after the stop', body('Thực hiện nghiêm túc. 05 đơn vị báo cáo.')],
    ['dots', body('Các đơn vị... thực hiện.')],
  ],
  flags: [
    [
      'after a full stop',
      body('Thực hiện nghiêm túc. các đơn vị báo cáo.'),
      'saiChu',
      'Thực hiện nghiêm túc. Các đơn vị báo cáo.',
    ],
    [
      'after a question',
      body('Có cần thiết không? các đơn vị góp ý.'),
      'saiChu',
      'Có cần thiết không? Các đơn vị góp ý.',
    ],
  ],
});
