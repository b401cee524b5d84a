import { khoGiay } from '../../../../src/rules/hd36/trang/kho-giay';
import { describeRule } from '../../../support/describe-rule';

describeRule(khoGiay, {
  passes: [
    ['A4', {}],
    ['A5 for a paper of another kind', { kind: 'giay-moi', page: { paper: { width: 419.5, height: 595.3 } } }],
  ],
  flags: [['Letter', { page: { paper: { width: 612, height: 792 } } }, 'saiKho']],
});
