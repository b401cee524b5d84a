import { gachCheoThua } from '../../../../src/rules/nd30/so-ky-hieu/gach-cheo-thua';
import { describeRule } from '../../../support/describe-rule';

describeRule(gachCheoThua, {
  passes: [
    ['a symbol of three groups', { soKyHieu: 'Số: 15/QĐ-UBND-HC' }],
    ['the Party’s order is another fault', { soKyHieu: 'Số: 12-KH/UBND' }],
    ['a year in the symbol is another fault', { soKyHieu: 'Số: 15/2026/KH-UBND' }],
  ],
  flags: [
    ['in a kế hoạch', { kind: 'ke-hoach', soKyHieu: 'Số: 15/KH/SNV' }, 'saiChu', 'Số: 15/KH-SNV'],
    ['in a công văn', { soKyHieu: 'Số: 15/SNV/VP' }, 'saiChu', 'Số: 15/SNV-VP'],
  ],
});
