import { huongGiay } from '../../../../src/rules/hd36/trang/huong-giay';
import { describeRule } from '../../../support/describe-rule';

describeRule(huongGiay, {
  passes: [['upright', {}]],
  flags: [
    ['landscape without a table', { page: { landscape: true, paper: { width: 841.9, height: 595.3 } } }, 'giayNgang'],
  ],
});
