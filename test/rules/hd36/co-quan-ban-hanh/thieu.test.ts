import { thieu } from '../../../../src/rules/hd36/co-quan-ban-hanh/thieu';
import { describeRule } from '../../../support/describe-rule';

describeRule(thieu, {
  passes: [
    ['there', { kind: 'cong-van' }],
    ['a paper of another kind', { kind: 'giay-moi', coQuanBanHanh: null }],
  ],
  flags: [['not there', { coQuanBanHanh: null, kind: 'cong-van' }, 'thieu']],
});
