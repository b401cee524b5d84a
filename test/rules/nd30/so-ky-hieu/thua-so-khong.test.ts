import { thuaSoKhong } from '../../../../src/rules/nd30/so-ky-hieu/thua-so-khong';
import { describeRule } from '../../../support/describe-rule';

describeRule(thuaSoKhong, {
  passes: [
    ['one zero', { soKyHieu: 'Số: 05/SNV-VP' }],
    ['zeros inside', { soKyHieu: 'Số: 1005/SNV-VP' }],
    ['not yet numbered', { soKyHieu: 'Số:      /SNV-VP' }],
  ],
  flags: [
    ['two zeros', { soKyHieu: 'Số: 005/SNV-VP' }, 'saiChu', 'Số: 05/SNV-VP'],
    ['a zero before two digits', { soKyHieu: 'Số: 015/SNV-VP' }, 'saiChu', 'Số: 15/SNV-VP'],
  ],
});
