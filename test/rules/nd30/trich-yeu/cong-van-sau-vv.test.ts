import { congVanSauVv } from '../../../../src/rules/nd30/trich-yeu/cong-van-sau-vv';
import { describeRule } from '../../../support/describe-rule';

describeRule(congVanSauVv, {
  passes: [
    ['a blank', { trichYeu: 'V/v nâng bậc lương năm 2026' }],
    ['a colon further on', { trichYeu: 'V/v nâng bậc lương: đợt 1' }],
    ['a no-break blank', { trichYeu: 'V/v\u00a0nâng bậc lương' }],
  ],
  flags: [
    ['a colon', { trichYeu: 'V/v: nâng bậc lương' }, 'saiChu', 'V/v nâng bậc lương'],
    ['a full stop', { trichYeu: 'V/v. nâng bậc lương' }, 'saiChu', 'V/v nâng bậc lương'],
  ],
});
