import { chuDung } from '../../../../src/rules/nd30/noi-dung/chu-dung';
import { describeRule } from '../../../support/describe-rule';
import { doanDai, doanDaiKhac, doanKet } from '../../../support/loi-van';

const italic = { italic: true };

describeRule(chuDung, {
  passes: [
    ['words set off in a sentence', { noiDung: [{ text: [doanDai, ['Dân vận khéo', italic], doanDaiKhac] }, doanKet] }],
    ['a quotation', { noiDung: [{ text: `“${doanDai}”`, look: italic }, doanKet] }],
    ['a remark in brackets', { noiDung: [{ text: `(${doanDai})`, look: italic }, doanKet] }],
    ['a căn cứ', { noiDung: [{ text: `Căn cứ ${doanDai}`, look: italic }, doanKet] }],
    ['a căn cứ that stands alone', { noiDung: [{ text: `Căn cứ ${doanDai}`, role: 'doan', look: italic }, doanKet] }],
    ['a short heading in italics', { noiDung: [{ text: 'a) Phòng Tư pháp', look: italic }, doanKet] }],
  ],
  flags: [
    ['a paragraph in italics', { noiDung: [doanDai, { text: doanDaiKhac, look: italic }, doanKet] }, 'inNghieng'],
    [
      'the whole body in italics',
      {
        noiDung: [
          { text: doanDai, look: italic },
          { text: doanDaiKhac, look: italic },
          { text: doanKet, look: italic },
        ],
      },
      'inNghieng',
    ],
    [
      'a number upright, the rest in italics',
      { noiDung: [{ text: ['1. ', [doanDai, italic]] }, doanKet] },
      'inNghieng',
    ],
    ['decomposed letters', { noiDung: [{ text: doanDai.normalize('NFD'), look: italic }, doanKet] }, 'inNghieng'],
  ],
});
