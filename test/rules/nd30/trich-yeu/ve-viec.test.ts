import { veViec } from '../../../../src/rules/nd30/trich-yeu/ve-viec';
import { describeRule } from '../../../support/describe-rule';

describeRule(veViec, {
  passes: [
    ['in words', { kind: 'quyet-dinh', trichYeu: 'Về việc phê duyệt kế hoạch' }],
    ['without them', { kind: 'ke-hoach', trichYeu: 'Thực hiện công tác dân vận' }],
    ['a công văn', { kind: 'cong-van', trichYeu: 'V/v phê duyệt kế hoạch' }],
  ],
  flags: [['V/v', { kind: 'quyet-dinh', trichYeu: 'V/v phê duyệt kế hoạch' }, 'saiChu', 'Về việc phê duyệt kế hoạch']],
});
