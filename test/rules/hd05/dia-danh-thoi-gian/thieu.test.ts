import { thieu } from '../../../../src/rules/hd05/dia-danh-thoi-gian/thieu';
import { describeRule } from '../../../support/describe-rule';

describeRule(thieu, {
  passes: [
    ['there', { kind: 'cong-van' }],
    ['a paper of another kind', { kind: 'giay-moi', diaDanhThoiGian: null }],
  ],
  flags: [['not there', { diaDanhThoiGian: null, kind: 'cong-van' }, 'thieu']],
});
