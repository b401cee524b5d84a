import { nhieuNoiXuongDong } from '../../../../src/rules/nd30/kinh-gui/nhieu-noi-xuong-dong';
import { describeRule } from '../../../support/describe-rule';

describeRule(nhieuNoiXuongDong, {
  passes: [
    ['one receiver', { kinhGui: 'Kính gửi: Sở Nội vụ.' }],
    ['a group named with commas', { kinhGui: 'Kính gửi: Các sở, ban, ngành; '.trimEnd() }],
    ['a field of work with a comma', { kinhGui: 'Kính gửi: Sở Tài nguyên, Môi trường' }],
    ['a person and his office', { kinhGui: 'Kính gửi: Ông Nguyễn Văn An, Giám đốc Sở Nội vụ' }],
    ['one office of two bodies', { kinhGui: 'Kính gửi: Văn phòng HĐND, UBND tỉnh' }],
    ['a long receiver on two lines', { kinhGui: ['Kính gửi: Ủy ban nhân dân', 'các xã, phường'] }],
  ],
  flags: [
    ['semicolons', { kinhGui: 'Kính gửi: Sở Nội vụ; Sở Tài chính' }, 'lienDong'],
    ['a comma between two offices', { kinhGui: 'Kính gửi: Sở Nội vụ, Sở Tài chính' }, 'lienDong'],
    [
      'the first beside Kính gửi, the others below',
      { kinhGui: ['Kính gửi: - Sở Nội vụ;', '- Sở Tài chính.'] },
      'noiDauCungDong',
    ],
    ['decomposed letters', { kinhGui: 'Kính gửi: Sở Nội vụ; Sở Tài chính'.normalize('NFD') }, 'lienDong'],
  ],
});
