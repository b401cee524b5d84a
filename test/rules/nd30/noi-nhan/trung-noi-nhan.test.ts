import { trungNoiNhan } from '../../../../src/rules/nd30/noi-nhan/trung-noi-nhan';
import { describeRule } from '../../../support/describe-rule';

const noiNhan = (...items: readonly string[]) => ({ noiNhan: ['Nơi nhận:', ...items, '- Lưu: VT.'] });

describeRule(trungNoiNhan, {
  passes: [
    ['each once', noiNhan('- Như trên;', '- UBND tỉnh;', '- UBND xã;')],
    ['a body and its head', noiNhan('- Như trên;', '- UBND tỉnh;', '- CT, các PCT UBND tỉnh;')],
    ['dots to fill', noiNhan('- Như trên;', '- ………;', '- ………;')],
    ['a name within another', noiNhan('- Như trên;', '- Sở Tài chính tỉnh Phú Thọ;')],
    [
      'no “Như trên”: the address is not referred to',
      { kind: 'ke-hoach', kinhGui: 'Kính gửi: Sở Tài chính', ...noiNhan('- Sở Tài chính;') },
    ],
  ],
  flags: [
    ['twice', noiNhan('- Như trên;', '- UBND tỉnh;', '- UBND tỉnh;'), 'haiLan'],
    ['with another purpose', noiNhan('- Như trên;', '- Ủy ban nhân dân tỉnh (b/c);', '- UBND tỉnh;'), 'haiLan'],
    ['as in the address', noiNhan('- Như trên;', '- Sở Tài chính (p/h);'), 'trongKinhGui'],
    [
      'as the only address',
      { kinhGui: 'Kính gửi: Sở Tài chính', ...noiNhan('- Như trên;', '- Sở Tài chính;') },
      'trongKinhGui',
    ],
  ],
});
