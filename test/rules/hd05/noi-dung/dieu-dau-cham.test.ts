import { dieuDauCham } from '../../../../src/rules/hd05/noi-dung/dieu-dau-cham';
import { describeRule } from '../../../support/describe-rule';

describeRule(dieuDauCham, {
  passes: [['as it should', {}]],
  flags: [
    [
      'a colon',
      { noiDung: ['Điều 1: Thành lập Tổ công tác.', 'Điều 2. Hiệu lực.'] },
      'saiDau',
      'Điều 1. Thành lập Tổ công tác.',
    ],
  ],
});
