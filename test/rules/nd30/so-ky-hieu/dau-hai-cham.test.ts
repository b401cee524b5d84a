import { dauHaiCham } from '../../../../src/rules/nd30/so-ky-hieu/dau-hai-cham';
import { describeRule } from '../../../support/describe-rule';

describeRule(dauHaiCham, {
  passes: [
    ['a blank before the colon is another fault', { soKyHieu: 'Số : 15/UBND-VX' }],
    ['not yet numbered, dotted', { soKyHieu: 'Số: ....../UBND-VX' }],
    ['not yet numbered, blank', { soKyHieu: 'Số:        /UBND-VX' }],
  ],
  flags: [
    ['before a number', { soKyHieu: 'Số 15/UBND-VX' }, 'saiChu', 'Số: 15/UBND-VX'],
    ['before a number to come', { soKyHieu: 'Số        /UBND-VX' }, 'saiChu', 'Số:        /UBND-VX'],
    [
      'decomposed letters',
      { soKyHieu: 'Số 15/UBND-VX'.normalize('NFD') },
      'saiChu',
      `${'Số'.normalize('NFD')}: 15/UBND-VX`,
    ],
  ],
});
