import { khongApDung } from '../../../../src/rules/nd30/kinh-gui/khong-ap-dung';
import { describeRule } from '../../../support/describe-rule';

describeRule(khongApDung, {
  passes: [
    ['a thông báo without it', { kind: 'thong-bao', kinhGui: null }],
    ['a tờ trình', { kind: 'to-trinh', kinhGui: 'Kính gửi: Ủy ban nhân dân tỉnh' }],
    ['a báo cáo', { kind: 'bao-cao', kinhGui: 'Kính gửi: Ủy ban nhân dân tỉnh' }],
    ['a giấy mời', { kind: 'giay-moi', kinhGui: 'Kính gửi: Sở Nội vụ' }],
  ],
  flags: [
    ['a kế hoạch', { kind: 'ke-hoach', kinhGui: 'Kính gửi: Các phòng, ban' }, 'khongCo'],
    ['a thông báo to several', { kind: 'thong-bao', kinhGui: ['Kính gửi:', '- Các phòng;', '- Các ban.'] }, 'khongCo'],
  ],
});
