import { inHoa } from '../../../../src/rules/hd05/quoc-hieu/in-hoa';
import { describeRule } from '../../../support/describe-rule';

describeRule(inHoa, {
  passes: [
    ['capitals by format', { quocHieu: { text: 'Đảng Cộng sản Việt Nam', look: { caps: true } } }],
    ['both spellings of ủy', { quocHieu: 'ĐẢNG CỘNG SẢN VIỆT NAM' }],
  ],
  flags: [['small letters', { quocHieu: 'Đảng Cộng sản Việt Nam' }, 'khongInHoa', 'ĐẢNG CỘNG SẢN VIỆT NAM']],
});
