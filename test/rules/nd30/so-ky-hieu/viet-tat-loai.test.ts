import { vietTatLoai } from '../../../../src/rules/nd30/so-ky-hieu/viet-tat-loai';
import { describeRule } from '../../../support/describe-rule';

describeRule(vietTatLoai, {
  passes: [
    ['as the table has it', { kind: 'to-trinh', soKyHieu: 'Số: 15/TTr-SNV' }],
    ['all capitals where the table has them', { kind: 'ke-hoach', soKyHieu: 'Số: 15/KH-SNV' }],
    [
      'as the office has declared it',
      { kind: 'to-trinh', soKyHieu: 'Số: 15/TTR-SNV', office: { types: [{ short: 'TTR', full: 'Tờ trình' }] } },
    ],
    ['another type’s code is another fault', { kind: 'ke-hoach', soKyHieu: 'Số: 15/BC-SNV' }],
  ],
  flags: [
    ['TTR', { kind: 'to-trinh', soKyHieu: 'Số: 15/TTR-SNV' }, 'saiChu', 'Số: 15/TTr-SNV'],
    ['CTR', { kind: 'chuong-trinh', soKyHieu: 'Số: 15/CTR-SNV' }, 'saiChu', 'Số: 15/CTr-SNV'],
    ['small letters', { kind: 'ke-hoach', soKyHieu: 'Số: 15/kh-SNV' }, 'saiChu', 'Số: 15/KH-SNV'],
  ],
});
