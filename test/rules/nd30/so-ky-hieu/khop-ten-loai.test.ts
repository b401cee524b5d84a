import { khopTenLoai } from '../../../../src/rules/nd30/so-ky-hieu/khop-ten-loai';
import { describeRule } from '../../../support/describe-rule';

describeRule(khopTenLoai, {
  passes: [
    ['the type’s code', { kind: 'ke-hoach', soKyHieu: 'Số: 15/KH-SNV' }],
    [
      'its letters in another case are another fault',
      { kind: 'to-trinh', tenLoai: 'TỜ TRÌNH', soKyHieu: 'Số: 15/TTR-SNV' },
    ],
    ['a type without a code', { kind: 'thu-cong', soKyHieu: 'Số: 15/SNV-VP' }],
    [
      'a type that the office has declared',
      {
        kind: 'ke-hoach',
        soKyHieu: 'Số: 15/KHPH-SNV',
        office: { types: [{ short: 'KHPH', full: 'Kế hoạch phối hợp' }] },
      },
    ],
    [
      'letters that begin with the code, of a body nobody has declared',
      { kind: 'ke-hoach', soKyHieu: 'Số: 15/KHCN-VP' },
    ],
    ['no type printed', { kind: 'ke-hoach', tenLoai: null, soKyHieu: 'Số: 15/BC-SNV' }],
  ],
  flags: [
    ['another type’s code', { kind: 'ke-hoach', soKyHieu: 'Số: 15/BC-SNV' }, 'saiChu', 'Số: 15/KH-SNV'],
    [
      'a declared body whose letters begin with the code',
      {
        kind: 'ke-hoach',
        soKyHieu: 'Số: 15/KHCN-VP',
        office: { organisations: [{ short: 'KHCN', full: 'Sở Khoa học và Công nghệ' }] },
      },
      'saiChu',
      'Số: 15/KH-KHCN-VP',
    ],
    ['no code', { kind: 'ke-hoach', soKyHieu: 'Số: 15/SNV-VP' }, 'saiChu', 'Số: 15/KH-SNV-VP'],
  ],
});
