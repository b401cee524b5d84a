import { chucVuVietHoa } from '../../../../src/rules/nd30/noi-dung/chuc-vu-viet-hoa';
import { describeRule } from '../../../support/describe-rule';

const body = (text: string) => ({ noiDung: [text, 'Yêu cầu các cơ quan, đơn vị triển khai thực hiện./.'] });

describeRule(chucVuVietHoa, {
  passes: [
    ['right', body('Ý kiến của Chủ tịch Ủy ban nhân dân tỉnh, Giám đốc Sở Nội vụ.')],
    ['many', body('Các chủ tịch Ủy ban nhân dân xã; bầu chức danh chủ tịch Hội đồng nhân dân.')],
    ['no body named', body('Ý kiến của giám đốc các đơn vị.')],
  ],
  flags: [
    [
      'the chair',
      body('Ý kiến của chủ tịch Ủy ban nhân dân tỉnh.'),
      'saiChu',
      'Ý kiến của Chủ tịch Ủy ban nhân dân tỉnh.',
    ],
    [
      'a deputy',
      body('Theo đề nghị của phó giám đốc Sở Nội vụ.'),
      'saiChu',
      'Theo đề nghị của Phó giám đốc Sở Nội vụ.',
    ],
    ['Hồ Chí Minh', body('Di chúc của chủ tịch Hồ Chí Minh.'), 'saiChu', 'Di chúc của Chủ tịch Hồ Chí Minh.'],
  ],
});
