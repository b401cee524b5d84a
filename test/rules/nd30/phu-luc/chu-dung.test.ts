import { chuDung } from '../../../../src/rules/nd30/phu-luc/chu-dung';
import { describeRule } from '../../../support/describe-rule';
import type { RunFormat } from '../../../../src/draft/model';
import type { Parts } from '../../../support/draft-of';

const chuDungWith = (look: Partial<RunFormat>): Parts => ({ phuLuc: { text: 'Phụ lục I', look } });
const oneWord = (look: Partial<RunFormat>): Parts => ({ phuLuc: { text: [['Phụ', look], ' lục I'] } });

describeRule(chuDung, {
  passes: [
    ['the right slant', chuDungWith({ italic: false })],
    ['only a blank looks otherwise', { phuLuc: { text: ['Phụ lục I', ['  ', { italic: true }]] } }],
    [
      'the line that says what it goes with',
      {
        phuLuc: [
          'Phụ lục I',
          'BẢNG CHỮ VIẾT TẮT',
          { text: '(Kèm theo Kế hoạch số 15/KH-SNV)', look: { size: 13, bold: false, italic: true } },
        ],
      },
    ],
    ['the component is not there', { phuLuc: null }],
  ],
  flags: [
    ['all words', chuDungWith({ italic: true }), 'saiDoNghieng'],
    ['one word among others', oneWord({ italic: true }), 'saiDoNghieng'],
  ],
});
