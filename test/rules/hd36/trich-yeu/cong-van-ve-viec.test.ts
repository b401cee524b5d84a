import { congVanVeViec } from '../../../../src/rules/hd36/trich-yeu/cong-van-ve-viec';
import { describeRule } from '../../../support/describe-rule';

describeRule(congVanVeViec, {
  passes: [['any other words', { trichYeu: 'chuẩn bị hội nghị' }]],
  flags: [['V/v', { trichYeu: 'V/v chuẩn bị hội nghị' }, 'saiChu', 'về việc chuẩn bị hội nghị']],
});
