import { luiBangPhim } from '../../../../src/rules/nd30/noi-dung/lui-bang-phim';
import { describeRule } from '../../../support/describe-rule';
import { doanDai, doanKet } from '../../../support/loi-van';

const flush = { firstLine: 0 };

describeRule(luiBangPhim, {
  passes: [
    ['an indent by format', { noiDung: [doanDai, doanKet] }],
    ['one stray blank', { noiDung: [{ text: ` ${doanDai}`, look: flush }, doanKet] }],
    ['a short line set apart by hand', { noiDung: [{ text: '\tThời gian: 08 giờ 00', look: flush }, doanKet] }],
    ['a heading', { noiDung: [{ text: `\t${doanDai}`, role: 'tieuDe', look: flush }, doanKet] }],
  ],
  flags: [
    ['a tab', { noiDung: [{ text: `\t${doanDai}`, look: flush }, doanKet] }, 'phim'],
    ['blanks', { noiDung: [{ text: `        ${doanDai}`, look: flush }, doanKet] }, 'phim'],
    ['decomposed letters', { noiDung: [{ text: `\t${doanDai}`.normalize('NFD'), look: flush }, doanKet] }, 'phim'],
  ],
});
