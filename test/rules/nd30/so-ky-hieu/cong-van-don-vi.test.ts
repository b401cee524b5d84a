import { congVanDonVi } from '../../../../src/rules/nd30/so-ky-hieu/cong-van-don-vi';
import { describeRule } from '../../../support/describe-rule';

describeRule(congVanDonVi, {
  passes: [
    ['agency and unit', { soKyHieu: 'Số: 05/BNV-VP' }],
    ['no number yet', { soKyHieu: 'Số:      /UBND-VX' }],
    ['a kế hoạch', { kind: 'ke-hoach', soKyHieu: 'Số: 05/KHUBND' }],
  ],
  flags: [['the agency alone', { soKyHieu: 'Số: 15/UBND' }, 'saiChu', 'Số: 15/UBND-…']],
});
