import { toMau } from '../../../../src/rules/chung/noi-dung/to-mau';
import { describeRule } from '../../../support/describe-rule';

const ket = 'Triển khai thực hiện./.';
const yellow = { highlight: 'yellow' };

describeRule(toMau, {
  passes: [
    ['white, which nobody sees', { noiDung: [{ text: 'Thực hiện tốt.', look: { highlight: 'white' } }, ket] }],
    ['a blank', { noiDung: [{ text: ['Thực hiện', [' ', yellow], 'tốt.'] }, ket] }],
    ['coloured letters are another matter', { noiDung: [{ text: 'Thực hiện tốt.', look: { color: 'FF0000' } }, ket] }],
  ],
  flags: [
    ['a few words', { noiDung: [{ text: ['Thực hiện ', ['trước ngày 20', yellow], ' tháng 6.'] }, ket] }, 'conToMau'],
    ['a receiver', { kinhGui: [{ text: 'Kính gửi: Sở Nội vụ', look: yellow }] }, 'conToMau'],
    ['decomposed letters', { noiDung: [{ text: 'Thực hiện tốt.'.normalize('NFD'), look: yellow }, ket] }, 'conToMau'],
  ],
});
