import { luuDauPhay } from '../../../../src/rules/nd30/noi-nhan/luu-dau-phay';
import { describeRule } from '../../../support/describe-rule';

const luu = (text: string) => ({ noiNhan: ['Nơi nhận:', '- Như trên;', { text, role: 'luu' as const }] });

describeRule(luuDauPhay, {
  passes: [
    ['VT alone', luu('- Lưu: VT.')],
    ['copies after VT', luu('- Lưu: VT (02 bản).')],
    ['copies without brackets', luu('- Lưu: VT 02b.')],
    ['a unit and copies', luu('- Lưu: VT, TCNV, A (3b).')],
    ['a unit whose name has a hyphen', luu('- Lưu: VT, VX-TH.')],
    ['no blank after the comma', luu('- Lưu: VT,TH.')],
  ],
  flags: [
    ['a blank', luu('- Lưu: VT TCNV.'), 'thieuDauPhay', '- Lưu: VT, TCNV.'],
    ['a semicolon', luu('- Lưu: VT; TCNV.'), 'thieuDauPhay', '- Lưu: VT, TCNV.'],
    ['a hyphen', luu('- Lưu: VT-VX.'), 'thieuDauPhay', '- Lưu: VT, VX.'],
    ['a full stop', luu('- Lưu: VT. TCNV.'), 'thieuDauPhay', '- Lưu: VT, TCNV.'],
    ['decomposed letters', luu('- Lưu: VT VX.'.normalize('NFD')), 'thieuDauPhay', '- Lưu: VT, VX.'.normalize('NFD')],
  ],
});
