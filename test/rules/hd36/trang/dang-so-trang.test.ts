import { dangSoTrang } from '../../../../src/rules/hd36/trang/dang-so-trang';
import { describeRule } from '../../../support/describe-rule';

describeRule(dangSoTrang, {
  passes: [['a bare number', {}]],
  flags: [['dashes around it', { pageNumber: { text: '- 2 -' } }, 'thuaChu']],
});
