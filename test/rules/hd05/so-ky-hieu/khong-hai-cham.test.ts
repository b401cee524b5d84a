import { khongHaiCham } from '../../../../src/rules/hd05/so-ky-hieu/khong-hai-cham';
import { describeRule } from '../../../support/describe-rule';

describeRule(khongHaiCham, {
  passes: [
    ['no colon', { soKyHieu: 'Số 12-CV/ĐU' }],
    ['no number yet', { soKyHieu: 'Số      -CV/ĐU' }],
  ],
  flags: [
    ['a colon', { soKyHieu: 'Số: 12-CV/ĐU' }, 'saiChu', 'Số 12-CV/ĐU'],
    ['a colon before a blank', { soKyHieu: 'Số:     -CV/ĐU' }, 'saiChu', 'Số     -CV/ĐU'],
  ],
});
