import { dauHaiCham } from '../../../../src/rules/nd30/kinh-gui/dau-hai-cham';
import { describeRule } from '../../../support/describe-rule';

describeRule(dauHaiCham, {
  passes: [
    ['a colon', { kinhGui: 'Kính gửi: Sở Nội vụ' }],
    ['a blank before the colon is no missing colon', { kinhGui: 'Kính gửi : Sở Nội vụ' }],
    ['a no-break space', { kinhGui: 'Kính\u00a0gửi: Sở Nội vụ' }],
    ['decomposed letters', { kinhGui: 'Kính gửi:'.normalize('NFD') }],
    ['Kính trình', { kinhGui: 'Kính trình: Hội đồng nhân dân tỉnh' }],
  ],
  flags: [
    ['no mark', { kinhGui: 'Kính gửi Sở Nội vụ' }, 'thieuHaiCham', 'Kính gửi: Sở Nội vụ'],
    ['no mark at the line’s end', { kinhGui: ['Kính gửi', '- Sở Nội vụ;', '- Sở Y tế.'] }, 'thieuHaiCham', 'Kính gửi:'],
    ['a semicolon', { kinhGui: 'Kính gửi; Sở Nội vụ' }, 'thieuHaiCham', 'Kính gửi: Sở Nội vụ'],
    [
      'decomposed letters',
      { kinhGui: 'Kính gửi Sở Nội vụ'.normalize('NFD') },
      'thieuHaiCham',
      'Kính gửi: Sở Nội vụ'.normalize('NFD'),
    ],
  ],
});
