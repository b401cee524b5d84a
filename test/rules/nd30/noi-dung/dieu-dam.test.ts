import { dieuDam } from '../../../../src/rules/nd30/noi-dung/dieu-dam';
import { describeRule } from '../../../support/describe-rule';
import { doanKet } from '../../../support/loi-van';

const bold = { bold: true };

describeRule(dieuDam, {
  passes: [
    [
      'the number bold, the text regular',
      { noiDung: [{ text: [['Điều 1.', bold], ' Ban hành Quy chế.'], role: 'doan' }, doanKet] },
    ],
    ['all bold', { noiDung: [{ text: 'Điều 1. Phạm vi điều chỉnh', look: bold }, doanKet] }],
    [
      'a reference at the beginning of a sentence',
      { noiDung: [{ text: 'Điều 5 Luật Viên chức quy định như sau.', role: 'doan' }, doanKet] },
    ],
  ],
  flags: [
    ['regular', { noiDung: [{ text: 'Điều 1. Ban hành Quy chế.', role: 'doan' }, doanKet] }, 'khongDam'],
    [
      'only the word',
      { noiDung: [{ text: [['Điều', bold], ' 1. Ban hành Quy chế.'], role: 'doan' }, doanKet] },
      'khongDam',
    ],
    [
      'decomposed letters',
      { noiDung: [{ text: 'Điều 1. Ban hành Quy chế.'.normalize('NFD'), role: 'doan' }, doanKet] },
      'khongDam',
    ],
  ],
});
