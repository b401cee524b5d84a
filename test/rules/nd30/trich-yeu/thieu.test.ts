import { thieu } from '../../../../src/rules/nd30/trich-yeu/thieu';
import { describeRule } from '../../../support/describe-rule';

describeRule(thieu, {
  passes: [
    ['a phiếu gửi names what it goes with in its text', { kind: 'phieu-gui', trichYeu: null }],
    ['faulty, but there', { trichYeu: 'Số: 5' }],
    ['a biên bản may go without', { kind: 'bien-ban', trichYeu: null }],
  ],
  flags: [
    ['not there in a công văn', { trichYeu: null }, 'thieu'],
    ['not there in a kế hoạch', { kind: 'ke-hoach', trichYeu: null }, 'thieu'],
  ],
});
