import { dauCach } from '../../../../src/rules/nd30/so-ky-hieu/dau-cach';
import { describeRule } from '../../../support/describe-rule';

describeRule(dauCach, {
  passes: [
    ['room left for the number', { soKyHieu: 'Số:         /UBND-VX' }],
    ['dots for the number', { soKyHieu: 'Số: ...... /UBND-VX' }],
    ['a tab of room', { soKyHieu: 'Số:\t/UBND-VX' }],
    ['no blank after the colon', { soKyHieu: 'Số:15/UBND-VX' }],
  ],
  flags: [
    ['before the slash', { soKyHieu: 'Số: 689 /UBND-VX' }, 'saiChu', 'Số: 689/UBND-VX'],
    ['after the slash', { soKyHieu: 'Số: 689/ UBND-VX' }, 'saiChu', 'Số: 689/UBND-VX'],
    ['around the hyphen', { soKyHieu: 'Số: 689/UBND - VX' }, 'saiChu', 'Số: 689/UBND-VX'],
    ['before the colon', { soKyHieu: 'Số : 689/UBND-VX' }, 'saiChu', 'Số: 689/UBND-VX'],
    ['everywhere', { soKyHieu: 'Số: 15 / KH - UBND' }, 'saiChu', 'Số: 15/KH-UBND'],
  ],
});
