import { inHoa } from '../../../../src/rules/nd30/do-mat/in-hoa';
import { describeRule } from '../../../support/describe-rule';

describeRule(inHoa, {
  passes: [
    ['capitals', { doMat: 'TUYỆT MẬT' }],
    ['capitals by format', { doMat: { text: 'Mật', look: { caps: true } } }],
  ],
  flags: [
    ['small letters', { doMat: 'Mật' }, 'khongInHoa', 'MẬT'],
    ['decomposed letters', { doMat: 'Tối mật'.normalize('NFD') }, 'khongInHoa', 'TỐI MẬT'.normalize('NFD')],
  ],
});
