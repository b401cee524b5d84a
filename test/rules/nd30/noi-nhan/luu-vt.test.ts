import { luuVt } from '../../../../src/rules/nd30/noi-nhan/luu-vt';
import { describeRule } from '../../../support/describe-rule';

const luu = (...texts: readonly string[]) => ({ noiNhan: ['Nơi nhận:', '- Như trên;', ...texts] });

describeRule(luuVt, {
  passes: [
    ['VT alone', luu('- Lưu: VT.')],
    ['VT with copies', luu('- Lưu: VT(2).')],
    ['still to be filled in', luu('- Lưu: …')],
    ['two lines of Lưu', luu('- Lưu: Hồ sơ;', '- Lưu: VT.')],
    ['the missing colon is another rule’s', luu('- Lưu VT.')],
  ],
  flags: [
    ['written out', luu('- Lưu: Văn thư, VP.'), 'khongVietTat', '- Lưu: VT, VP.'],
    ['another unit', luu('- Lưu: VP.'), 'thieuVt', '- Lưu: VT, VP.'],
    ['decomposed letters', luu('- Lưu: Văn thư.'.normalize('NFD')), 'khongVietTat', '- Lưu: VT.'.normalize('NFD')],
  ],
});
