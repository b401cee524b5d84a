import { congVanCv } from '../../../../src/rules/hd05/so-ky-hieu/cong-van-cv';
import { describeRule } from '../../../support/describe-rule';

describeRule(congVanCv, {
  passes: [
    ['CV', { soKyHieu: 'Số 15-CV/ĐU' }],
    ['CV in the State’s order is another rule’s', { soKyHieu: 'Số 15/CV-ĐU' }],
    ['the code of another type', { soKyHieu: 'Số 15-TB/ĐU' }],
  ],
  flags: [
    ['no CV', { soKyHieu: 'Số 15/ĐU' }, 'saiChu', 'Số 15-CV/ĐU'],
    ['no CV, a hyphen', { soKyHieu: 'Số 15-ĐU' }, 'saiChu', 'Số 15-CV/ĐU'],
  ],
});
