import { gachNoi } from '../../../../src/rules/hd05/so-ky-hieu/gach-noi';
import { describeRule } from '../../../support/describe-rule';

describeRule(gachNoi, {
  passes: [['a hyphen', {}]],
  flags: [['a dash', { soKyHieu: 'Số 15–CV/ĐU' }, 'saiChu', 'Số 15-CV/ĐU']],
});
