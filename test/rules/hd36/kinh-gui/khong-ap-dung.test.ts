import { khongApDung } from '../../../../src/rules/hd36/kinh-gui/khong-ap-dung';
import { describeRule } from '../../../support/describe-rule';

describeRule(khongApDung, {
  passes: [['a báo cáo to the committee above', { kind: 'bao-cao', kinhGui: 'Kính gửi: Tỉnh uỷ' }]],
  flags: [['a kế hoạch', { kind: 'ke-hoach', kinhGui: 'Kính gửi: Các chi bộ' }, 'khongCo']],
});
