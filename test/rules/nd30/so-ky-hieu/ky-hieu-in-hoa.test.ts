import { kyHieuInHoa } from '../../../../src/rules/nd30/so-ky-hieu/ky-hieu-in-hoa';
import { describeRule } from '../../../support/describe-rule';

describeRule(kyHieuInHoa, {
  passes: [
    ['mixed codes of the table', { kind: 'to-trinh', soKyHieu: 'Số: 15/TTr-SNV' }],
    ['an office’s own mixed group', { soKyHieu: 'Số: 15/BKHĐT-TCTTg' }],
    [
      'small letters that the office has declared',
      { soKyHieu: 'Số: 15/SNV-vp', office: { units: [{ short: 'vp', full: 'Văn phòng' }] } },
    ],
    ['no number yet', { soKyHieu: 'Số:      /SNV-VP' }],
  ],
  flags: [
    ['all small', { soKyHieu: 'Số: 15/snv-vp' }, 'saiChu', 'Số: 15/SNV-VP'],
    ['one group small', { soKyHieu: 'Số: 15/SNV-vp' }, 'saiChu', 'Số: 15/SNV-VP'],
  ],
});
