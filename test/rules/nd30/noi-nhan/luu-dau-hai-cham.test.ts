import { luuDauHaiCham } from '../../../../src/rules/nd30/noi-nhan/luu-dau-hai-cham';
import { describeRule } from '../../../support/describe-rule';

const luu = (text: string) => ({ noiNhan: ['Nơi nhận:', '- Như trên;', { text, role: 'luu' as const }] });

describeRule(luuDauHaiCham, {
  passes: [
    ['VT alone', luu('- Lưu: VT.')],
    ['a blank before the colon', luu('- Lưu : VT, VP.')],
    ['with the number of copies', luu('- Lưu: VT, TCNV, A (3b).')],
    ['still to be filled in', luu('- Lưu …')],
    ['decomposed letters', luu('- Lưu: VT.'.normalize('NFD'))],
    ['no-break space', luu('- Lưu:\u00a0VT.')],
  ],
  flags: [
    ['nothing', luu('- Lưu VT.'), 'thieuHaiCham', '- Lưu: VT.'],
    ['a semicolon', luu('- Lưu; VT.'), 'thieuHaiCham', '- Lưu: VT.'],
    ['a hyphen', luu('- Lưu - VT.'), 'thieuHaiCham', '- Lưu: VT.'],
    ['decomposed letters', luu('- Lưu VT.'.normalize('NFD')), 'thieuHaiCham', '- Lưu: VT.'.normalize('NFD')],
  ],
});
