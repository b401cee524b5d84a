import { cachSauGach } from '../../../../src/rules/hd36/noi-nhan/cach-sau-gach';
import { describeRule } from '../../../support/describe-rule';

describeRule(cachSauGach, {
  passes: [['a blank', {}]],
  flags: [['no blank', { noiNhan: ['Nơi nhận:', '-Như trên;'] }, 'saiChu', '- Như trên;']],
});
