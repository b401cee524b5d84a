import { congVanGachChan } from '../../../../src/rules/nd30/trich-yeu/cong-van-gach-chan';
import { describeRule } from '../../../support/describe-rule';

describeRule(congVanGachChan, {
  passes: [['plain', { trichYeu: 'V/v nâng bậc lương' }]],
  flags: [['underlined', { trichYeu: { text: 'V/v nâng bậc lương', look: { underline: true } } }, 'gachChan']],
});
