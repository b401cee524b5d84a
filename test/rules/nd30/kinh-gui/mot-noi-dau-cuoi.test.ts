import { motNoiDauCuoi } from '../../../../src/rules/nd30/kinh-gui/mot-noi-dau-cuoi';
import { describeRule } from '../../../support/describe-rule';

describeRule(motNoiDauCuoi, {
  passes: [
    ['no mark', { kinhGui: ['Kính gửi: Bộ Nội vụ'] }],
    ['an abbreviation', { kinhGui: ['Kính gửi: Các sở, ban, ngành v.v.'] }],
    ['several', { kinhGui: ['Kính gửi:', '- Bộ Nội vụ;', '- Bộ Tài chính;'] }],
    ['several on one line', { kinhGui: ['Kính gửi: Bộ Nội vụ; Bộ Tài chính;'] }],
    ['a blank to fill', { kinhGui: ['Kính gửi: ……;'] }],
  ],
  flags: [
    ['a full stop', { kinhGui: ['Kính gửi: Bộ Nội vụ.'] }, 'thuaDau', 'Kính gửi: Bộ Nội vụ'],
    ['a semicolon', { kinhGui: ['Kính gửi: Bộ Nội vụ;'] }, 'thuaDau', 'Kính gửi: Bộ Nội vụ'],
    ['a comma', { kinhGui: ['Kính gửi: Bộ Nội vụ,'] }, 'thuaDau', 'Kính gửi: Bộ Nội vụ'],
  ],
});
