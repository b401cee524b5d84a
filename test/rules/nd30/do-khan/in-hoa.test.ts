import { inHoa } from '../../../../src/rules/nd30/do-khan/in-hoa';
import { describeRule } from '../../../support/describe-rule';

describeRule(inHoa, {
  passes: [
    ['both tone placements', { doKhan: 'HOẢ TỐC' }],
    ['capitals by format', { doKhan: { text: 'Khẩn', look: { caps: true } } }],
  ],
  flags: [
    ['small letters', { doKhan: 'Thượng khẩn' }, 'khongInHoa', 'THƯỢNG KHẨN'],
    ['decomposed letters', { doKhan: 'Khẩn'.normalize('NFD') }, 'khongInHoa', 'KHẨN'.normalize('NFD')],
  ],
});
