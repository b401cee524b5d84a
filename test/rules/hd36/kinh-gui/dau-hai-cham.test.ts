import { dauHaiCham } from '../../../../src/rules/hd36/kinh-gui/dau-hai-cham';
import { describeRule } from '../../../support/describe-rule';

describeRule(dauHaiCham, {
  passes: [['Kính trình', { kind: 'to-trinh' }]],
  flags: [['no colon', { kinhGui: 'Kính gửi Tỉnh uỷ Lào Cai' }, 'thieuHaiCham', 'Kính gửi: Tỉnh uỷ Lào Cai']],
});
