import { thuaSoKhong } from '../../../../src/rules/hd36/so-ky-hieu/thua-so-khong';
import { describeRule } from '../../../support/describe-rule';

describeRule(thuaSoKhong, {
  passes: [['three digits', { soKyHieu: 'Số 105-CV/ĐU' }]],
  flags: [['two zeros', { soKyHieu: 'Số 005-CV/ĐU' }, 'saiChu', 'Số 05-CV/ĐU']],
});
