import { cachDong } from '../../../../src/rules/nd30/noi-dung/cach-dong';
import { describeRule } from '../../../support/describe-rule';
import { doanDai, doanKet } from '../../../support/loi-van';

const lined = (rule: 'multiple' | 'exact' | 'atLeast', value: number) => ({
  noiDung: [{ text: doanDai, look: { lineSpacing: { rule, value } } }, doanKet],
});

describeRule(cachDong, {
  passes: [
    ['single', lined('multiple', 1)],
    ['one and a half', lined('multiple', 1.5)],
    ['exactly 18 pt at size 14', lined('exact', 18)],
    ['exactly 16 pt at size 14, a hair below single', lined('exact', 16)],
    ['at least 12 pt', lined('atLeast', 12)],
    ['at least 18 pt', lined('atLeast', 18)],
    [
      'a blank paragraph',
      {
        noiDung: [doanDai, { text: '', role: 'main', look: { lineSpacing: { rule: 'multiple', value: 2 } } }, doanKet],
      },
    ],
    [
      'a cell of a table',
      { noiDung: [{ text: doanDai, role: 'oBang', look: { lineSpacing: { rule: 'multiple', value: 0.9 } } }, doanKet] },
    ],
  ],
  flags: [
    ['double', lined('multiple', 2), 'rong'],
    ['nine tenths', lined('multiple', 0.9), 'hep'],
    ['exactly 14 pt at size 14', lined('exact', 14), 'hep'],
    ['exactly 30 pt', lined('exact', 30), 'rong'],
    ['at least 30 pt', lined('atLeast', 30), 'rong'],
    [
      'decomposed letters',
      { noiDung: [{ text: doanDai.normalize('NFD'), look: { lineSpacing: { rule: 'multiple', value: 2 } } }, doanKet] },
      'rong',
    ],
  ],
});
