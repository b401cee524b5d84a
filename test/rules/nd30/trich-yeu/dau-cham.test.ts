import { dauCham } from '../../../../src/rules/nd30/trich-yeu/dau-cham';
import { describeRule } from '../../../support/describe-rule';

describeRule(dauCham, {
  passes: [
    ['no mark', { trichYeu: 'V/v nâng bậc lương năm 2026' }],
    ['an abbreviation inside', { trichYeu: ['V/v làm việc tại TP. Huế'] }],
    ['dots to fill', { trichYeu: 'V/v .....' }],
  ],
  flags: [['a full stop', { trichYeu: 'V/v nâng bậc lương năm 2026.' }, 'saiChu', 'V/v nâng bậc lương năm 2026']],
});
