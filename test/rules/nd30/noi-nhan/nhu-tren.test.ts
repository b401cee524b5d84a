import { nhuTren } from '../../../../src/rules/nd30/noi-nhan/nhu-tren';
import { describeRule } from '../../../support/describe-rule';

const noiNhan = (...items: readonly string[]) => ({ noiNhan: ['Nơi nhận:', ...items] });

describeRule(nhuTren, {
  passes: [
    ['first', noiNhan('- Như trên;', '- Lưu: VT.')],
    ['with a remark', noiNhan('- Như trên (để thực hiện);', '- Lưu: VT.')],
    ['Như kính gửi is another rule’s', noiNhan('- Như kính gửi;', '- Lưu: VT.')],
    ['generated dash', { noiNhan: ['Nơi nhận:', { text: 'Như trên;', look: { label: '-' } }, '- Lưu: VT.'] }],
    ['decomposed letters', noiNhan('- Như trên;'.normalize('NFD'), '- Lưu: VT.')],
    ['a báo cáo to nobody in particular', { kind: 'bao-cao', kinhGui: null, ...noiNhan('- UBND tỉnh;', '- Lưu: VT.') }],
    ['still to be filled in', noiNhan('- …………;', '- Lưu: VT.')],
  ],
  flags: [
    ['absent', noiNhan('- Giám đốc Sở;', '- Lưu: VT.'), 'thieu'],
    ['only Lưu', noiNhan('- Lưu: VT.'), 'thieu'],
    ['not first', noiNhan('- Giám đốc Sở;', '- Như trên;', '- Lưu: VT.'), 'khongODau'],
  ],
});
