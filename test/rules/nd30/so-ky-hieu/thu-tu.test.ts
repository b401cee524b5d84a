import { thuTu } from '../../../../src/rules/nd30/so-ky-hieu/thu-tu';
import { describeRule } from '../../../support/describe-rule';

describeRule(thuTu, {
  passes: [
    ['the Party’s CV is told by the rule about CV', { soKyHieu: 'Số: 12-CV/SNV' }],
    ['the State’s order', { kind: 'ke-hoach', soKyHieu: 'Số: 12/KH-SNV' }],
    ['three groups', { soKyHieu: 'Số: 12/QĐ-UBND-HC' }],
    ['no number yet', { soKyHieu: 'Số:      /SNV-VP' }],
  ],
  flags: [['the Party’s order', { kind: 'ke-hoach', soKyHieu: 'Số: 12-KH/SNV' }, 'saiChu', 'Số: 12/KH-SNV']],
});
