import { dauCuoiDong } from '../../../../src/rules/nd30/kinh-gui/dau-cuoi-dong';
import { describeRule } from '../../../support/describe-rule';

const kinhGui = (...items: readonly string[]) => ({ kinhGui: ['Kính gửi:', ...items] });

describeRule(dauCuoiDong, {
  passes: [
    ['one receiver, no mark', { kinhGui: 'Kính gửi: Sở Nội vụ' }],
    ['one receiver, a full stop', { kinhGui: 'Kính gửi: Sở Nội vụ.' }],
    ['a blank after the mark', kinhGui('- Sở Tài chính; ', '- Sở Xây dựng. ')],
    ['several on one line', kinhGui('- Sở Tài chính; Sở Nội vụ;', '- Sở Xây dựng.')],
    ['a receiver on two lines', kinhGui('- Chủ tịch Ủy ban nhân dân', 'các xã, phường;', '- Sở Xây dựng.')],
    ['a line to be filled in', kinhGui('- Sở Tài chính;', '- ……………')],
    ['a group', kinhGui('- Các cơ quan:', '+ Sở Tài chính;', '+ Sở Xây dựng.')],
  ],
  flags: [
    ['the last line ends with a semicolon', kinhGui('- Sở Tài chính;', '- Sở Xây dựng;'), 'saiDau', '- Sở Xây dựng.'],
    ['the last line ends with nothing', kinhGui('- Sở Tài chính;', '- Sở Xây dựng'), 'thieuDau', '- Sở Xây dựng.'],
    ['a line ends with a comma', kinhGui('- Sở Tài chính,', '- Sở Xây dựng.'), 'saiDau', '- Sở Tài chính;'],
    ['a line ends with nothing', kinhGui('- Sở Tài chính', '- Sở Xây dựng.'), 'thieuDau', '- Sở Tài chính;'],
    ['a line ends with a full stop', kinhGui('- Sở Tài chính.', '- Sở Xây dựng.'), 'saiDau', '- Sở Tài chính;'],
    [
      'decomposed letters',
      kinhGui('- Sở Tài chính'.normalize('NFD'), '- Sở Xây dựng.'),
      'thieuDau',
      '- Sở Tài chính;'.normalize('NFD'),
    ],
  ],
});
