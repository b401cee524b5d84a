import { congVanKhongGhiLoai } from '../../../../src/rules/nd30/so-ky-hieu/cong-van-khong-ghi-loai';
import { describeRule } from '../../../support/describe-rule';

describeRule(congVanKhongGhiLoai, {
  passes: [
    ['agency and unit', { soKyHieu: 'Số: 05/BNV-VP' }],
    ['an abbreviation that begins so', { soKyHieu: 'Số: 05/CVT-VP' }],
    ['another kind of document', { kind: 'ke-hoach', soKyHieu: 'Số: 05/KH-CV' }],
  ],
  flags: [
    ['in front', { soKyHieu: 'Số: 15/CV-UBND' }, 'saiChu', 'Số: 15/UBND'],
    ['in the Party’s order', { soKyHieu: 'Số: 15-CV/UBND' }, 'saiChu', 'Số: 15/UBND'],
    ['at the end', { soKyHieu: 'Số: 15/UBND-CV' }, 'saiChu', 'Số: 15/UBND'],
  ],
});
