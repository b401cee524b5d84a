import { dauCuoi } from '../../../../src/rules/hd05/so-ky-hieu/dau-cuoi';
import { describeRule } from '../../../support/describe-rule';

describeRule(dauCuoi, {
  passes: [['none', {}]],
  flags: [['a full stop', { soKyHieu: 'Số 15-CV/ĐU.' }, 'saiChu', 'Số 15-CV/ĐU']],
});
