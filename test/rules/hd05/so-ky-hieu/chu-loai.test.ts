import { chuLoai } from '../../../../src/rules/hd05/so-ky-hieu/chu-loai';
import { describeRule } from '../../../support/describe-rule';

describeRule(chuLoai, {
  passes: [['CTr', { kind: 'chuong-trinh', soKyHieu: 'Số 15-CTr/ĐU' }]],
  flags: [['CTR', { kind: 'chuong-trinh', soKyHieu: 'Số 15-CTR/ĐU' }, 'saiChu', 'Số 15-CTr/ĐU']],
});
