import { dauCuoi } from '../../../../src/rules/hd05/ten-loai/dau-cuoi';
import { describeRule } from '../../../support/describe-rule';

describeRule(dauCuoi, {
  passes: [['none', { kind: 'ke-hoach' }]],
  flags: [['a colon', { kind: 'ke-hoach', tenLoai: 'KẾ HOẠCH:' }, 'saiChu', 'KẾ HOẠCH']],
});
