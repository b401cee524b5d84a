import { kyHieuInHoa } from '../../../../src/rules/hd05/so-ky-hieu/ky-hieu-in-hoa';
import { describeRule } from '../../../support/describe-rule';

describeRule(kyHieuInHoa, {
  passes: [['nb, for the inside', { soKyHieu: 'Số 3294-CV/VPTW/nb' }]],
  flags: [['small letters', { soKyHieu: 'Số 15-CV/đu' }, 'saiChu', 'Số 15-CV/ĐU']],
});
