import { dauCuoi } from '../../../../src/rules/nd30/so-ky-hieu/dau-cuoi';
import { describeRule } from '../../../support/describe-rule';

describeRule(dauCuoi, {
  passes: [
    ['no mark', { soKyHieu: 'Số: 15/UBND-VX' }],
    ['a unit still dotted', { soKyHieu: 'Số: 15/UBND-.....' }],
    ['nothing yet', { soKyHieu: 'Số:' }],
  ],
  flags: [['a full stop', { soKyHieu: 'Số: 15/UBND-VX.' }, 'saiChu', 'Số: 15/UBND-VX']],
});
