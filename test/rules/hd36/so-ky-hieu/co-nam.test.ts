import { coNam } from '../../../../src/rules/hd36/so-ky-hieu/co-nam';
import { describeRule } from '../../../support/describe-rule';

describeRule(coNam, {
  passes: [['a number like a year', { soKyHieu: 'Số 2026-CV/ĐU' }]],
  flags: [['a year', { soKyHieu: 'Số 15-2026-CV/ĐU' }, 'saiChu', 'Số 15-CV/ĐU']],
});
