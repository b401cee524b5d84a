import { saiChu } from '../../../../src/rules/hd36/quoc-hieu/sai-chu';
import { describeRule } from '../../../support/describe-rule';

describeRule(saiChu, {
  passes: [
    ['small letters are another rule’s', { quocHieu: 'Đảng Cộng sản Việt Nam' }],
    ['decomposed letters', { quocHieu: 'ĐẢNG CỘNG SẢN VIỆT NAM'.normalize('NFD') }],
  ],
  flags: [['a word left out', { quocHieu: 'ĐẢNG CỘNG SẢN NAM' }, 'saiChu', 'ĐẢNG CỘNG SẢN VIỆT NAM']],
});
