import { thieu } from '../../../../src/rules/hd05/noi-nhan/thieu';
import { describeRule } from '../../../support/describe-rule';

describeRule(thieu, {
  passes: [
    ['there', { kind: 'cong-van' }],
    ['a paper of another kind', { kind: 'giay-moi', noiNhan: null }],
  ],
  flags: [['not there', { noiNhan: null, kind: 'cong-van' }, 'thieu']],
});
