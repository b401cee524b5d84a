import { congVanVietThuong } from '../../../../src/rules/hd05/trich-yeu/cong-van-viet-thuong';
import { describeRule } from '../../../support/describe-rule';

describeRule(congVanVietThuong, {
  passes: [['small letters', {}]],
  flags: [['a capital', { trichYeu: 'Về việc chuẩn bị hội nghị' }, 'saiChu', 'về việc chuẩn bị hội nghị']],
});
