import { gachDauDong } from '../../../../src/rules/nd30/kinh-gui/gach-dau-dong';
import { describeRule } from '../../../support/describe-rule';

describeRule(gachDauDong, {
  passes: [
    ['one receiver on the line of Kính gửi', { kinhGui: 'Kính gửi: Sở Nội vụ' }],
    ['one receiver on a line of its own is another rule’s', { kinhGui: ['Kính gửi:', 'Sở Nội vụ'] }],
    [
      'dashes that Word generates',
      {
        kinhGui: [
          'Kính gửi:',
          { text: 'Sở Tài chính;', look: { label: '-' } },
          { text: 'Sở Xây dựng.', look: { label: '\uf0b7' } },
        ],
      },
    ],
    [
      'a receiver that runs on to the next line',
      {
        kinhGui: [
          'Kính gửi:',
          '- Thủ trưởng các phòng, ban chuyên môn;',
          '- Chủ tịch Ủy ban nhân dân',
          'các xã, phường.',
        ],
      },
    ],
    ['a name with an en dash inside', { kinhGui: ['Kính gửi:', '- Ban Tổ chức – Nội vụ;', '- Sở Xây dựng.'] }],
  ],
  flags: [
    ['an en dash', { kinhGui: ['Kính gửi:', '– Sở Tài chính;', '- Sở Xây dựng.'] }, 'saiGach', '- Sở Tài chính;'],
    ['an asterisk', { kinhGui: ['Kính gửi:', '- Sở Tài chính;', '* Sở Xây dựng.'] }, 'saiGach', '- Sở Xây dựng.'],
    [
      'a plus sign at the head of the list',
      { kinhGui: ['Kính gửi:', '+ Sở Tài chính;', '- Sở Xây dựng.'] },
      'saiGach',
      '- Sở Tài chính;',
    ],
    [
      'no dash after a closed line',
      { kinhGui: ['Kính gửi:', '- Sở Tài chính;', 'Sở Xây dựng.'] },
      'thieuGach',
      '- Sở Xây dựng.',
    ],
    [
      'decomposed letters',
      { kinhGui: ['Kính gửi:', '- Sở Tài chính;', 'Sở Xây dựng.'.normalize('NFD')] },
      'thieuGach',
      '- Sở Xây dựng.'.normalize('NFD'),
    ],
  ],
});
