import { coNam } from '../../../../src/rules/nd30/so-ky-hieu/co-nam';
import { describeRule } from '../../../support/describe-rule';

describeRule(coNam, {
  passes: [
    ['no year', { soKyHieu: 'Số: 15/SNV-VP' }],
    ['a number that looks like a year', { soKyHieu: 'Số: 2026/SNV-VP' }],
    ['no number yet', { soKyHieu: 'Số:      /SNV-VP' }],
  ],
  flags: [['a year', { kind: 'ke-hoach', soKyHieu: 'Số: 15/2026/KH-SNV' }, 'saiChu', 'Số: 15/KH-SNV']],
});
