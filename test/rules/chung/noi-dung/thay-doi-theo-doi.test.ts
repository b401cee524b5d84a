import { thayDoiTheoDoi } from '../../../../src/rules/chung/noi-dung/thay-doi-theo-doi';
import { describeRule } from '../../../support/describe-rule';

describeRule(thayDoiTheoDoi, {
  passes: [['none left', { traces: { trackedChanges: 0 } }]],
  flags: [['some left', { traces: { trackedChanges: 3 } }, 'con']],
});
