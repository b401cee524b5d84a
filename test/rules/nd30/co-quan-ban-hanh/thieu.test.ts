import { thieu } from '../../../../src/rules/nd30/co-quan-ban-hanh/thieu';
import { describeRule } from '../../../support/describe-rule';

describeRule(thieu, {
  passes: [
    ['faulty, but there', { coQuanBanHanh: 'Số: 5' }],
    ['a biên bản may go without', { kind: 'bien-ban', coQuanBanHanh: null }],
  ],
  flags: [
    ['not there in a công văn', { coQuanBanHanh: null }, 'thieu'],
    ['not there in a kế hoạch', { kind: 'ke-hoach', coQuanBanHanh: null }, 'thieu'],
  ],
});
