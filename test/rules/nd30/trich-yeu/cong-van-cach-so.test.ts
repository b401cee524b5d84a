import { congVanCachSo } from '../../../../src/rules/nd30/trich-yeu/cong-van-cach-so';
import { describeRule } from '../../../support/describe-rule';

const gap = (spaceBefore: number) => ({ trichYeu: { text: 'V/v nâng bậc lương', look: { spaceBefore } } });

describeRule(congVanCachSo, {
  passes: [
    ['6 points before it', gap(6)],
    ['the number’s own space after it', { soKyHieu: { text: 'Số: 15/SNV-VP', look: { spaceAfter: 6 } }, ...gap(0) }],
    ['a wider gap', gap(12)],
    ['a kế hoạch', { kind: 'ke-hoach', trichYeu: { text: 'Thực hiện', look: { spaceBefore: 0 } } }],
  ],
  flags: [
    ['none', gap(0), 'sat'],
    ['3 points', gap(3), 'sat'],
  ],
});
