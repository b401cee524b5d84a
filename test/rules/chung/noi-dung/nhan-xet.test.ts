import { nhanXet } from '../../../../src/rules/chung/noi-dung/nhan-xet';
import { describeRule } from '../../../support/describe-rule';

describeRule(nhanXet, {
  passes: [['none left', { traces: { comments: 0 } }]],
  flags: [['some left', { traces: { comments: 3 } }, 'con']],
});
