import { coChu } from '../../../../src/rules/nd30/noi-dung/co-chu';
import { describeRule } from '../../../support/describe-rule';
import { doanDai, doanKet } from '../../../support/loi-van';

describeRule(coChu, {
  passes: [
    [
      'thirteen and a half',
      {
        noiDung: [
          { text: doanDai, look: { size: 13.5 } },
          { text: doanKet, look: { size: 13.5 } },
        ],
      },
    ],
    ['a footnote mark', { noiDung: [{ text: [doanDai, ['1', { size: 9, script: 'superscript' }]] }, doanKet] }],
    ['blanks of another size', { noiDung: [{ text: [doanDai, ['  ', { size: 11 }]] }, doanKet] }],
    ['a cell of a table', { noiDung: [{ text: doanDai, role: 'oBang', look: { size: 12 } }, doanKet] }],
    [
      'a note under a table',
      { noiDung: [{ text: 'Ghi chú: số liệu tính đến ngày 31 tháng 12.', look: { size: 11 } }, doanKet] },
    ],
  ],
  flags: [
    [
      'the whole body too small',
      {
        noiDung: [
          { text: doanDai, look: { size: 12 } },
          { text: doanKet, look: { size: 12 } },
        ],
      },
      'saiCo',
    ],
    ['one paragraph too big', { noiDung: [{ text: doanDai, look: { size: 15 } }, doanKet] }, 'saiCo'],
    ['a heading too big', { noiDung: [{ text: 'I. MỤC ĐÍCH, YÊU CẦU', look: { size: 16 } }, doanKet] }, 'saiCo'],
    [
      'a few words too small',
      {
        noiDung: [
          { text: ['Thực hiện ', ['Kế hoạch số 15/KH-UBND', { size: 12 }], ' của Ủy ban nhân dân tỉnh.'] },
          doanKet,
        ],
      },
      'saiCo',
    ],
    ['decomposed letters', { noiDung: [{ text: doanDai.normalize('NFD'), look: { size: 12 } }, doanKet] }, 'saiCo'],
  ],
});
