import { gachNoi } from '../../../../src/rules/nd30/so-ky-hieu/gach-noi';
import { describeRule } from '../../../support/describe-rule';

describeRule(gachNoi, {
  passes: [
    ['hyphens', { soKyHieu: 'Số: 15/UBND-VX' }],
    ['a no-break hyphen, which looks the same', { soKyHieu: 'Số: 15/UBND\u2011VX' }],
    ['dots for the number', { soKyHieu: 'Số: …/UBND-VX' }],
  ],
  flags: [
    ['a backslash', { soKyHieu: 'Số: 15\\UBND-VX' }, 'saiChu', 'Số: 15/UBND-VX'],
    ['an en dash', { soKyHieu: 'Số: 15/UBND–VX' }, 'saiChu', 'Số: 15/UBND-VX'],
    ['a fraction slash', { soKyHieu: 'Số: 15⁄UBND-VX' }, 'saiChu', 'Số: 15/UBND-VX'],
  ],
});
