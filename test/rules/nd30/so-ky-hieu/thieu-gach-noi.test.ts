import { thieuGachNoi } from '../../../../src/rules/nd30/so-ky-hieu/thieu-gach-noi';
import { describeRule } from '../../../support/describe-rule';

describeRule(thieuGachNoi, {
  passes: [
    ['with its hyphen', { kind: 'ke-hoach', soKyHieu: 'Số: 68/KH-UBND' }],
    [
      'letters that the office has declared',
      {
        kind: 'ke-hoach',
        soKyHieu: 'Số: 68/KHCN',
        office: { organisations: [{ short: 'KHCN', full: 'Sở Khoa học và Công nghệ' }] },
      },
    ],
    ['the type’s code alone', { kind: 'ke-hoach', soKyHieu: 'Số: 68/KH' }],
    ['a công văn of a body whose name begins so', { soKyHieu: 'Số: 68/KHCN' }],
  ],
  flags: [['glued', { kind: 'ke-hoach', soKyHieu: 'Số: 68/KHUBND' }, 'saiChu', 'Số: 68/KH-UBND']],
});
