import { congVanKhongKe } from '../../../../src/rules/hd05/trich-yeu/cong-van-khong-ke';
import { describeRule } from '../../../support/describe-rule';

describeRule(congVanKhongKe, {
  passes: [['nothing', {}]],
  flags: [['a line', { trichYeu: { text: 'về việc chuẩn bị hội nghị', line: { length: 60 } } }, 'coKe']],
});
