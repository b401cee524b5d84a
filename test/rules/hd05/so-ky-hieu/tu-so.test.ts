import { tuSo } from '../../../../src/rules/hd05/so-ky-hieu/tu-so';
import { describeRule } from '../../../support/describe-rule';

describeRule(tuSo, {
  passes: [['Số', {}]],
  flags: [
    ['in capitals', { soKyHieu: 'SỐ 15-CV/ĐU' }, 'saiChu', 'Số 15-CV/ĐU'],
    ['left out', { soKyHieu: '15-CV/ĐU' }, 'saiChu', 'Số 15-CV/ĐU'],
  ],
});
