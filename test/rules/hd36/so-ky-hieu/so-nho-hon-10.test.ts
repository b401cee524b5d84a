import { soNhoHon10 } from '../../../../src/rules/hd36/so-ky-hieu/so-nho-hon-10';
import { describeRule } from '../../../support/describe-rule';

describeRule(soNhoHon10, {
  passes: [['two digits', { soKyHieu: 'Số 15-CV/ĐU' }]],
  flags: [
    ['one digit', { soKyHieu: 'Số 5-CV/ĐU' }, 'saiChu', 'Số 05-CV/ĐU'],
    ['after a colon', { soKyHieu: 'Số: 5/CV-ĐU' }, 'saiChu', 'Số: 05/CV-ĐU'],
  ],
});
