import { congVanVeViec } from '../../../../src/rules/nd30/trich-yeu/cong-van-ve-viec';
import { describeRule } from '../../../support/describe-rule';

describeRule(congVanVeViec, {
  passes: [
    ['V/v', { trichYeu: 'V/v nâng bậc lương năm 2026' }],
    ['a kế hoạch', { kind: 'ke-hoach', trichYeu: 'Về việc nâng bậc lương năm 2026' }],
    ['the words on its second line', { trichYeu: ['V/v phổ biến quy định', 'Về việc riêng'] }],
  ],
  flags: [
    ['Về việc', { trichYeu: 'Về việc nâng bậc lương năm 2026' }, 'saiChu', 'V/v nâng bậc lương năm 2026'],
    ['V/V', { trichYeu: 'V/V nâng bậc lương năm 2026' }, 'saiChu', 'V/v nâng bậc lương năm 2026'],
  ],
});
