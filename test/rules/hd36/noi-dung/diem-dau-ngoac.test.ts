import { diemDauNgoac } from '../../../../src/rules/hd36/noi-dung/diem-dau-ngoac';
import { describeRule } from '../../../support/describe-rule';

describeRule(diemDauNgoac, {
  passes: [['as it should', {}]],
  flags: [['a full stop', { noiDung: ['a. Một;', 'b. Hai.'] }, 'saiDau']],
});
