import { thuTu } from '../../../../src/rules/hd36/so-ky-hieu/thu-tu';
import { describeRule } from '../../../support/describe-rule';

describeRule(thuTu, {
  passes: [
    ['a blank for the number', { soKyHieu: 'Số      -CV/ĐU' }],
    ['a joint document', { soKyHieu: 'Số 05-QC/BTCTU-BNCTU' }],
    ['/nb', { soKyHieu: 'Số 3294-CV/VPTW/nb' }],
    ['a code unknown here', { soKyHieu: 'Số 12-XY/ĐU' }],
  ],
  flags: [
    ['the State’s order', { soKyHieu: 'Số 12/CV-ĐU' }, 'saiChu', 'Số 12-CV/ĐU'],
    ['two slashes', { soKyHieu: 'Số 12/CV/ĐU' }, 'saiChu', 'Số 12-CV/ĐU'],
    ['two hyphens', { soKyHieu: 'Số 12-CV-ĐU' }, 'saiChu', 'Số 12-CV/ĐU'],
    ['with a colon', { soKyHieu: 'Số: 12/CV-ĐU' }, 'saiChu', 'Số: 12-CV/ĐU'],
  ],
});
