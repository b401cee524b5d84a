import { motNoiCungDong } from '../../../../src/rules/nd30/kinh-gui/mot-noi-cung-dong';
import { describeRule } from '../../../support/describe-rule';

describeRule(motNoiCungDong, {
  passes: [
    ['one receiver on the same line', { kinhGui: 'Kính gửi: Sở Nội vụ' }],
    [
      'one long receiver that runs over',
      { kinhGui: ['Kính gửi: Ủy ban nhân dân', { text: 'các xã, phường', role: 'item' }] },
    ],
    ['two receivers', { kinhGui: ['Kính gửi:', '- Sở Nội vụ;', '- Sở Y tế.'] }],
    ['nobody yet', { kinhGui: ['Kính gửi:', '………………'] }],
  ],
  flags: [
    ['with a dash', { kinhGui: ['Kính gửi:', '- Sở Nội vụ.'] }, 'xuongDong'],
    ['without a dash', { kinhGui: ['Kính gửi:', 'Sở Nội vụ'] }, 'xuongDong'],
  ],
});
