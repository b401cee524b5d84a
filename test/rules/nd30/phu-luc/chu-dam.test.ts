import { chuDam } from '../../../../src/rules/nd30/phu-luc/chu-dam';
import { describeRule } from '../../../support/describe-rule';
import type { RunFormat } from '../../../../src/draft/model';
import type { Parts } from '../../../support/draft-of';

const chuDamWith = (look: Partial<RunFormat>): Parts => ({ phuLuc: { text: 'Phụ lục I', look } });
const oneWord = (look: Partial<RunFormat>): Parts => ({ phuLuc: { text: [['Phụ', look], ' lục I'] } });

const otherwise: Partial<RunFormat> = { bold: false };

describeRule(chuDam, {
  passes: [
    ['the right weight', chuDamWith({ bold: true })],
    ['only a blank looks otherwise', { phuLuc: { text: ['Phụ lục I', ['  ', otherwise]] } }],
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
    ['all words', chuDamWith({ bold: false }), 'saiDoDam'],
    ['one word among others', oneWord({ bold: false }), 'saiDoDam'],
  ],
});
