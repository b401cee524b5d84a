import { luuDauCham } from '../../../../src/rules/nd30/noi-nhan/luu-dau-cham';
import { describeRule } from '../../../support/describe-rule';

const luu = (...texts: readonly string[]) => ({ noiNhan: ['Nơi nhận:', '- Như trên;', ...texts] });

describeRule(luuDauCham, {
  passes: [
    ['a unit', luu('- Lưu: VT, TCNV.')],
    ['copies', luu('- Lưu: VT, TCNV, A (3b).')],
    ['the line goes on', luu('- Lưu: VT, Phòng Tổ chức,', 'cán bộ (05 bản).')],
    ['the last of two lines of Lưu', luu('- Lưu: VT;', '- Lưu: Hồ sơ.')],
    ['still to be filled in', luu('- Lưu: VT, …')],
    ['a blank after it', luu('- Lưu: VT. ')],
  ],
  flags: [
    ['nothing', luu('- Lưu: VT, TCNV'), 'thieuDauCham', '- Lưu: VT, TCNV.'],
    ['a semicolon', luu('- Lưu: VT;'), 'saiDauCham', '- Lưu: VT.'],
    ['a comma', luu('- Lưu: VT,'), 'saiDauCham', '- Lưu: VT.'],
    ['nothing after copies', luu('- Lưu: VT, HC (2)'), 'thieuDauCham', '- Lưu: VT, HC (2).'],
    ['decomposed letters', luu('- Lưu: VT'.normalize('NFD')), 'thieuDauCham', '- Lưu: VT.'.normalize('NFD')],
  ],
});
