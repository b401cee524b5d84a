import { dongKe } from '../../../../src/rules/hd05/quoc-hieu/dong-ke';
import { describeRule } from '../../../support/describe-rule';

describeRule(dongKe, {
  passes: [['in a text box nobody can say', { quocHieu: { text: 'ĐẢNG CỘNG SẢN VIỆT NAM' } }]],
  flags: [
    ['no line', { quocHieu: { text: 'ĐẢNG CỘNG SẢN VIỆT NAM', line: null } }, 'thieuDong'],
    ['half as long', { quocHieu: { text: 'ĐẢNG CỘNG SẢN VIỆT NAM', line: { length: 110 } } }, 'saiDoDai'],
  ],
});
