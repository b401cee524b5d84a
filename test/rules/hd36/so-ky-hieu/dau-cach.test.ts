import { dauCach } from '../../../../src/rules/hd36/so-ky-hieu/dau-cach';
import { describeRule } from '../../../support/describe-rule';

describeRule(dauCach, {
  passes: [
    ['a blank for the number', { soKyHieu: 'Số      -CV/ĐU' }],
    ['dots for the number', { soKyHieu: 'Số ... -CV/ĐU' }],
  ],
  flags: [
    ['before the hyphen', { soKyHieu: 'Số 05 -CV/ĐU' }, 'saiChu', 'Số 05-CV/ĐU'],
    ['around both signs', { soKyHieu: 'Số 05 - CV / ĐU' }, 'saiChu', 'Số 05-CV/ĐU'],
  ],
});
