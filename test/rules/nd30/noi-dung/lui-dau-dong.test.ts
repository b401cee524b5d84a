import { luiDauDong } from '../../../../src/rules/nd30/noi-dung/lui-dau-dong';
import { describeRule } from '../../../support/describe-rule';
import { doanDai, doanKet } from '../../../support/loi-van';

const indented = (firstLine: number) => ({ noiDung: [{ text: doanDai, look: { firstLine } }, doanKet] });

describeRule(luiDauDong, {
  passes: [
    ['1.27 cm', indented(36)],
    ['1 cm', indented(28.35)],
    ['1 cm as Word rounds it', indented(28.4)],
    ['1.25 cm', indented(35.4)],
    [
      'a list with a left indent',
      { noiDung: [{ text: `- ${doanDai}`, look: { firstLine: 0, indentLeft: 36 } }, doanKet] },
    ],
    ['a hanging list', { noiDung: [{ text: `- ${doanDai}`, look: { firstLine: -18, indentLeft: 54 } }, doanKet] }],
    ['a generated number', { noiDung: [{ text: doanDai, look: { firstLine: 0, label: '1.' } }, doanKet] }],
    ['an indent made with a tab', { noiDung: [{ text: `\t${doanDai}`, look: { firstLine: 0 } }, doanKet] }],
    ['a short line of its own', { noiDung: [{ text: '(Có danh sách kèm theo)', look: { firstLine: 0 } }, doanKet] }],
    ['a heading', { noiDung: [{ text: doanDai, role: 'tieuDe', look: { firstLine: 0 } }, doanKet] }],
    ['a centred line', { noiDung: [{ text: doanDai, look: { firstLine: 0, alignment: 'center' } }, doanKet] }],
  ],
  flags: [
    ['none', indented(0), 'khongLui'],
    ['1.5 cm', indented(42.5), 'saiMuc'],
    ['half a centimetre', indented(14.2), 'saiMuc'],
    [
      'the whole body',
      {
        noiDung: [
          { text: doanDai, look: { firstLine: 0 } },
          { text: doanDai, look: { firstLine: 0 } },
          { text: doanKet, look: { firstLine: 0 } },
        ],
      },
      'khongLui',
    ],
    [
      'decomposed letters',
      { noiDung: [{ text: doanDai.normalize('NFD'), look: { firstLine: 0 } }, doanKet] },
      'khongLui',
    ],
  ],
});
